namespace M1SerialBot.Bot.Commands;

/// <summary>Whether the operator wants pictures with the answers. The words say the same.</summary>
internal sealed record PictureOption(bool IsOn);
