using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Testing.Platform.Builder;
using Microsoft.Testing.Platform.Capabilities.TestFramework;
using Microsoft.Testing.Platform.Extensions.Messages;
using Microsoft.Testing.Platform.Extensions.TestFramework;
using Microsoft.Testing.Platform.Requests;
using Xunit.v3;
using ITestFramework = Microsoft.Testing.Platform.Extensions.TestFramework.ITestFramework;

namespace M1SerialBot.Decoding.Tests.Mutation;

/// <summary>Runs the facts and theories for Stryker: some of them, thousands of times, in one process.</summary>
/// <remarks>
/// xunit looks for all tests again on every run, which takes much longer than running those that a change concerns. Here the quickest
/// comes first, and the first that fails ends the run. A test that never ends is given up for the time that
/// it worked, because on a busy machine the clock says little.
/// </remarks>
internal sealed class MutationTestFramework : ITestFramework, IDataProducer
{
    private static readonly TimeSpan MostWork = TimeSpan.FromSeconds(10);

    // For what waits without working.
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    // What a test that hung leaves behind ends with the change that made it hang.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    // What isn't known yet comes behind the quick and before the slow: first what can run beside others, then what needs the process for itself.
    private static readonly TimeSpan Unknown = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan UnknownAlone = TimeSpan.FromSeconds(2);

    private readonly MethodInfo[] _tests =
        [.. typeof(MutationTestFramework).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Where(method => method.IsDefined(typeof(FactAttribute)))];

    private readonly Dictionary<MethodInfo, TimeSpan> _took = [];

    private Thread? _hanging;

    public string Uid => nameof(MutationTestFramework);

    public string Version => "1";

    public string DisplayName => "facts and theories, for Stryker";

    public string Description => DisplayName;

    public Type[] DataTypesProduced => [typeof(TestNodeUpdateMessage)];

    public static async Task<int> Main(string[] args)
    {
        var builder = await TestApplication.CreateBuilderAsync(args);
        builder.RegisterTestFramework(_ => new TestFrameworkCapabilities(), (_, _) => new MutationTestFramework());
        using var application = await builder.BuildAsync();
        return await application.RunAsync();
    }

    public Task<bool> IsEnabledAsync() => Task.FromResult(true);

    public Task<CreateTestSessionResult> CreateTestSessionAsync(CreateTestSessionContext context) => Task.FromResult(new CreateTestSessionResult { IsSuccess = true });

    public Task<CloseTestSessionResult> CloseTestSessionAsync(CloseTestSessionContext context) => Task.FromResult(new CloseTestSessionResult { IsSuccess = true });

    // On a thread of its own: virtual time stands still while one of the pool is busy.
    public Task ExecuteRequestAsync(ExecuteRequestContext context) => Task.Factory.StartNew(
        () => Execute(context), context.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Execute(ExecuteRequestContext context)
    {
        var request = (TestExecutionRequest)context.Request;
        var wanted = (request.Filter as TestNodeUidListFilter)?.TestNodeUids.Select(uid => uid.Value).ToHashSet();
        MutationRun.Begin();
        foreach (var test in _tests.Where(test => wanted?.Contains(IdOf(test)) ?? true).OrderBy(Expected))
        {
            var state = request is RunTestExecutionRequest ? Run(test) : DiscoveredTestNodeStateProperty.CachedInstance;
            context.MessageBus.PublishAsync(
                this,
                new TestNodeUpdateMessage(request.Session.SessionUid, new TestNode { Uid = IdOf(test), DisplayName = IdOf(test), Properties = new PropertyBag(state) })).Wait();
            if (state is FailedTestNodeStateProperty)
            {
                break;
            }
        }

        context.Complete();
    }

    private TimeSpan Expected(MethodInfo test) =>
        _took.GetValueOrDefault(test, test.DeclaringType!.IsDefined(typeof(CollectionAttribute)) ? UnknownAlone : Unknown);

    private static string IdOf(MethodInfo test) => $"{test.DeclaringType!.FullName}.{test.Name}";

    private TestNodeStateProperty Run(MethodInfo test)
    {
        if (_hanging?.Join(Grace) is false)
        {
            // Stryker starts another process and asks again.
            Environment.Exit(1);
        }

        Exception? failure = null;
        var thread = new Thread(() => failure = FailureOf(test)) { IsBackground = true };
        var (start, since) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        thread.Start();
        while (!thread.Join(Look))
        {
            if (!MutationRun.IsCoverage && (Environment.CpuUsage.TotalTime - start > MostWork || since.Elapsed > MostTime))
            {
                _hanging = thread;
                return new FailedTestNodeStateProperty(new TimeoutException("It never ends."));
            }
        }

        _took[test] = since.Elapsed;
        return failure is null ? PassedTestNodeStateProperty.CachedInstance : new FailedTestNodeStateProperty(failure);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a test throws is its failure.")]
    private static Exception? FailureOf(MethodInfo test)
    {
        try
        {
            foreach (var row in RowsOf(test))
            {
                var instance = test.IsStatic ? null : Activator.CreateInstance(test.DeclaringType!);
                (test.Invoke(instance, row) as Task)?.GetAwaiter().GetResult();
                (instance as IDisposable)?.Dispose();
            }

            return null;
        }
        catch (Exception exception)
        {
            return exception.GetBaseException();
        }
    }

    private static IEnumerable<object?[]> RowsOf(MethodInfo test)
    {
        foreach (var attribute in test.GetCustomAttributes<DataAttribute>())
        {
            switch (attribute)
            {
                case InlineDataAttribute inline:
                    yield return inline.Data;
                    break;
                case MemberDataAttribute member:
                    foreach (var row in (IEnumerable<ITheoryDataRow>)test.DeclaringType!.GetMethod(member.MemberName)!.Invoke(null, null)!)
                    {
                        yield return row.GetData();
                    }

                    break;
                default:
                    throw new NotSupportedException($"{attribute}");
            }
        }

        if (test.GetParameters().Length == 0)
        {
            yield return [];
        }
    }
}
