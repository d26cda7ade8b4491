namespace M1SerialBot.Content.Texts;

/// <summary>What the commands and their options are called and what they are for: texts that Discord shows itself, in every language.</summary>
internal static class CommandTextKeys
{
    public const string Serial = "command.m1serial";
    public const string SerialText = "option.serial";
    public const string Show = "option.show";
    public const string Compare = "command.m1compare";
    public const string First = "option.first";
    public const string Second = "option.second";
    public const string Checklist = "command.m1checklist";
    public const string Where = "option.where";
    public const string Faq = "command.m1faq";
    public const string Topic = "option.topic";
    public const string For = "option.for";
    public const string About = "command.m1about";
    public const string What = "option.what";
    public const string Help = "command.m1help";
    public const string NotSure = "choice.not-sure";
    public const string OnlyMe = "choice.only-me";
    public const string Everyone = "choice.everyone";

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Serial, SerialText, Show, Compare, First, Second, Checklist, Where, Faq, Topic, For, About, What, Help,
        NotSure, OnlyMe, Everyone,
    ];
}
