namespace M1SerialBot.Bot.Commands;

/// <summary>What components and modals do, by the names that their custom ids carry. They stand under messages for years: none changes its meaning.</summary>
internal static class Actions
{
    public const string ShowCard = "card";
    public const string ChooseSerial = "choose";
    public const string AskClues = "clue";
    public const string TakeClues = "clued";
    public const string ShowEvidence = "evidence";
    public const string ShowChecklist = "check";
    public const string ShowSection = "section";
    public const string Share = "share";
    public const string Delete = "delete";
    public const string AskSighting = "sight";
    public const string TakeSighting = "sighted";
    public const string ReopenSighting = "resight";
    public const string ShowTopic = "topic";
    public const string ChooseTopic = "topics";
    public const string AnswerMessage = "pick";
    public const string ShowPage = "about";
}
