using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace M1SerialBot.DiscordNet.Tests;

/// <summary>Skips what Discord.Net is known to fail, with the cause as the reason; <see cref="KnownFailuresTests"/> runs it nevertheless.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class SkipsKnownFailuresAttribute : BeforeAfterTestAttribute
{
    /// <summary>What is set where they are to be run.</summary>
    public const string Variable = "M1_RUN_KNOWN_FAILURES";

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest, IXunitTest test)
    {
        var name = $"{methodUnderTest.DeclaringType!.FullName}.{methodUnderTest.Name}";
        if (Environment.GetEnvironmentVariable(Variable) is null && KnownFailure.All.FirstOrDefault(failure => failure.Test == name) is { } known)
        {
            throw SkipException.ForSkip(known.Cause);
        }
    }
}
