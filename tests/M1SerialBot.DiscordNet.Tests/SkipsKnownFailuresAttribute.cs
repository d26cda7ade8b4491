using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace M1SerialBot.DiscordNet.Tests;

/// <summary>Skips the known failures of Discord.Net, with the cause as the reason. <see cref="KnownFailuresTests"/> runs them.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class SkipsKnownFailuresAttribute : BeforeAfterTestAttribute
{
    /// <summary>The environment variable that runs them.</summary>
    public const string Variable = "M1_RUN_KNOWN_FAILURES";

    public override void Before(MethodInfo methodUnderTest, IXunitTest test)
    {
        var name = $"{methodUnderTest.DeclaringType!.FullName}.{methodUnderTest.Name}";
        if (Environment.GetEnvironmentVariable(Variable) is null && KnownFailure.All.FirstOrDefault(failure => failure.Test == name) is { } known)
        {
            throw SkipException.ForSkip(known.Cause);
        }
    }
}
