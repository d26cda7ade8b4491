namespace M1SerialBot.Decoding.Tests.Miniature;

/// <summary>What tests share: made when it's first asked for, and by Stryker again for each run, because it would hide a change that came later.</summary>
internal sealed class Shared<T>(Func<T> make)
{
    private readonly Lock _lock = new();
    private int _run = -1;
    private T? _made;

    public T Value
    {
        get
        {
            lock (_lock)
            {
                if (_run != MutationRun.Number)
                {
                    (_made, _run) = (make(), MutationRun.Number);
                }

                return _made!;
            }
        }
    }
}
