using System.Reflection;

namespace M1SerialBot.Architecture.Tests;

/// <summary>The assemblies of the program.</summary>
internal static class Projects
{
    public const string Decoding = "M1SerialBot.Decoding";
    public const string DiscordApi = "M1SerialBot.DiscordApi";
    public const string Content = "M1SerialBot.Content";
    public const string Pictures = "M1SerialBot.Pictures";
    public const string Bot = "M1SerialBot.Bot";
    public const string Program = "M1SerialBot";

    public static IReadOnlyList<string> All { get; } = [Decoding, DiscordApi, Content, Pictures, Bot, Program];

    public static Assembly Load(string name) => Assembly.Load(new AssemblyName(name));

    /// <summary>The types that somebody wrote; the compiler and generators make others.</summary>
    public static IEnumerable<Type> TypesOf(string project) => Load(project).GetTypes()
        .Where(type => type.Namespace?.StartsWith(project, StringComparison.Ordinal) == true && !type.Name.Contains('<', StringComparison.Ordinal)
            && type.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>() is null);
}
