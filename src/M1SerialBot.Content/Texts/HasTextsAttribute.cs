namespace M1SerialBot.Content.Texts;

/// <summary>Asks for a <c>Name</c> method: the words for each value of an enumeration, whose keys are its names, such as <c>grade.single-report</c>.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class HasTextsAttribute(Type type) : Attribute
{
    public Type Type { get; } = type;
}
