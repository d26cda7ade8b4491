using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace M1SerialBot.Architecture.Tests;

/// <summary>Reads the metadata tokens in the instructions of a method.</summary>
internal static class InstructionTokens
{
    private const byte TwoByteMark = 0xFE;

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (ushort)code.Value is var value && code.Size == 1 ? value & 0xFF : value);

    public static IEnumerable<EntityHandle> In(byte[] instructions)
    {
        var at = 0;
        while (at < instructions.Length)
        {
            var value = instructions[at] == TwoByteMark ? (TwoByteMark << 8) | instructions[at + 1] : instructions[at];
            var code = OpCodesByValue[value];
            at += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return MetadataTokens.EntityHandle(BitConverter.ToInt32(instructions, at));
            }

            at += SizeOf(code.OperandType, instructions, at);
        }
    }

    private static int SizeOf(OperandType operand, byte[] instructions, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(instructions, at)),
        _ => 4,
    };
}
