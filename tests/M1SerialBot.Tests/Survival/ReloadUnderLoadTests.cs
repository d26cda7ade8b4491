using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi.Tests;
using M1SerialBot.Hosting;
using M1SerialBot.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;

namespace M1SerialBot.Tests.Survival;

/// <summary>The config folder keeps changing, validly or not, while questions keep coming.</summary>
public sealed partial class ReloadUnderLoadTests : IDisposable
{
    // Every fourth is invalid.
    private const int Slip = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly EditedConfig _edited = new();
    private readonly InProcessBot _bot = new();
    private readonly ContentStore _store;
    private readonly ConcurrentQueue<string> _wrong = new();
    private readonly List<WeakReference<ContentSnapshot>> _seen = [];
    private TaskCompletionSource _changed = new();
    private int _answered;
    private int _sound;

    public ReloadUnderLoadTests()
    {
        _store = _bot.Get<ContentStore>();
        _store.Replace(_edited.Folder.Load().Content!);
        _store.Changed += () => Volatile.Read(ref _changed).TrySetResult();
    }

    public void Dispose()
    {
        _bot.Dispose();
        _edited.Dispose();
    }

    [Fact]
    public Task Edits_under_load_mix_in_no_answer_and_leave_nothing_behind() => EditAsync(times: 12);

    // Runs every night.
    [Fact(Explicit = true)]
    public Task Two_hundred_edits_under_load_do_not_either() => EditAsync(times: 200);

    private async Task EditAsync(int times)
    {
        using var worker = Worker();
        await worker.StartAsync(TestContext.Current.CancellationToken);
        using var over = new CancellationTokenSource();
        var asking = Task.Run(() => Ask(over.Token), TestContext.Current.CancellationToken);

        try
        {
            for (var edition = 1; edition <= times; edition++)
            {
                await PublishAsync(worker, edition, isSound: edition % Slip != 0);
            }
        }
        finally
        {
            await over.CancelAsync();
            await asking;
        }

        var kept = CountKept();
        await worker.StopAsync(TestContext.Current.CancellationToken);

        Assert.True(_wrong.IsEmpty, string.Join('\n', _wrong.Distinct().Take(10)));
        Assert.True(_answered > times, $"{_answered} answers are no load");
        Assert.InRange(kept, 1, 2);
    }

    [Fact]
    public async Task An_edit_between_the_first_load_and_the_first_look_is_seen()
    {
        _edited.Publish(1, isSound: true);
        using var worker = Worker();
        await worker.StartAsync(TestContext.Current.CancellationToken);

        await WaitForChangeAsync(worker, 1);

        Assert.Equal(1, EditionOf(_bot.Command("m1faq", ("topic", EditedConfig.Topic)).Message!.Embeds[0].Description!));
        await worker.StopAsync(TestContext.Current.CancellationToken);
    }

    private ContentReloadService Worker()
    {
        var settings = new BotSettings { Transport = Transport.Gateway };
        var exit = new ExitStatus(settings, Mock.Of<IHostApplicationLifetime>(), NullLogger<ExitStatus>.Instance);
        return new ContentReloadService(_edited.Folder, _store, NoMeters.Instance, _bot.Time, NullLogger<ContentReloadService>.Instance, exit);
    }

    private async Task PublishAsync(ContentReloadService worker, int edition, bool isSound)
    {
        Volatile.Write(ref _changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        _edited.Publish(edition, isSound);
        await WaitForChangeAsync(worker, edition);

        Assert.Equal(isSound, _store.Issues.Count == 0);
        if (isSound)
        {
            Volatile.Write(ref _sound, edition);
            _seen.Add(new WeakReference<ContentSnapshot>(_store.Current));
        }
    }

    private async Task WaitForChangeAsync(ContentReloadService worker, int edition)
    {
        var patience = Stopwatch.StartNew();
        while (!_changed.Task.IsCompleted)
        {
            Assert.True(patience.Elapsed < Patience, $"edition {edition} was never looked at; {worker.ExecuteTask?.Status}");
            _bot.Time.Advance(TimeSpan.FromMilliseconds(500));
            await Task.WhenAny(_changed.Task, Task.Delay(2, TestContext.Current.CancellationToken));
        }
    }

    private void Ask(CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            var before = Volatile.Read(ref _sound);
            var card = _bot.Command("m1faq", ("topic", EditedConfig.Topic)).Message!.Embeds[0];
            _answered++;
            var (faq, texts) = (EditionOf(card.Description!), EditionOf(card.Footer!.Text));
            if (faq != texts || faq < before || faq % Slip == 0 && faq != 0)
            {
                _wrong.Enqueue($"edition {faq} of the FAQ with {texts} of the texts, when {before} was in use");
            }
        }
    }

    // Not inlined, so that nothing on the stack keeps one alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int CountKept()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return _seen.Count(seen => seen.TryGetTarget(out _));
    }

    private static int EditionOf(string text) => int.Parse(Edition().Match(text).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Edition (\d+)\.")]
    private static partial Regex Edition();
}
