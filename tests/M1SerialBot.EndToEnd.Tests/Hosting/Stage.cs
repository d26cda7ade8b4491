namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>One stage of a Dockerfile.</summary>
/// <param name="Base">The image or the stage that it starts from, variables expanded.</param>
/// <param name="Name">Its name.</param>
/// <param name="Instructions">Its steps, in order.</param>
internal sealed record Stage(string Base, string Name, IReadOnlyList<Instruction> Instructions)
{
    /// <summary>The steps of one kind.</summary>
    public IEnumerable<Instruction> Of(string keyword) => Instructions.Where(instruction => instruction.Keyword == keyword);
}
