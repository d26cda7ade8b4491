using System.Text.Json.Nodes;

namespace M1SerialBot.Preview;

/// <summary>What the page has to know before anything is typed.</summary>
/// <param name="ApplicationId">The application's id.</param>
/// <param name="Commands">The commands as they are registered.</param>
/// <param name="Locales">The languages that somebody may have.</param>
internal sealed record PreviewSetup(string ApplicationId, JsonArray Commands, IEnumerable<string> Locales);
