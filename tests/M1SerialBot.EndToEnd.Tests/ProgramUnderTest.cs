namespace M1SerialBot.EndToEnd.Tests;

/// <summary>Says which program all these tests ran against.</summary>
public sealed class ProgramUnderTest
{
    // "\x7fELF"
    private static readonly byte[] NativeStart = [0x7f, 0x45, 0x4c, 0x46];

    [Fact]
    public async Task It_is_the_native_program_that_the_image_has()
    {
        Assert.SkipWhen(
            BuiltProgram.Native is null,
            $"The end-to-end tests ran against the built program. Only .ci/run publishes the native one, which the image has, and passes it in {BuiltProgram.NativeVariable}.");

        await using var program = File.OpenRead(BuiltProgram.Native);
        var start = new byte[NativeStart.Length];
        await program.ReadExactlyAsync(start, TestContext.Current.CancellationToken);

        Assert.Equal(NativeStart, start);
        Assert.False(File.Exists($"{BuiltProgram.Native}.dll"), "This is only a launcher of the built program.");
    }
}
