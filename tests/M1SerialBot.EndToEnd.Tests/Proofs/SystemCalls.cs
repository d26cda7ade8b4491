using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace M1SerialBot.EndToEnd.Tests.Proofs;

/// <summary>What a program asks of the operating system while it runs, as strace sees it.</summary>
internal sealed partial class SystemCalls : IDisposable
{
    private const string Strace = "strace";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("m1-calls-");

    /// <summary>Whether strace is here and may watch.</summary>
    public static async Task<bool> CanBeSeenAsync()
    {
        try
        {
            return (await BuiltProgram.RunAsync(StartInfo([Strace, "-f", "-e", "trace=none", "true"]), input: "")).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    /// <summary>What starts a program so that its calls are seen, and becomes it.</summary>
    // One file a thread, so that no call is cut in two by another.
    public IReadOnlyList<string> By =>
        [Strace, "-D", "-ff", "-qq", "-s", "256", "-e", "trace=%file,connect,sendto,sendmsg,sendmmsg", "-o", Path.Combine(_folder.FullName, "calls")];

    /// <summary>How any program is started so that its calls are seen.</summary>
    public ProcessStartInfo Watch(params string[] program) => StartInfo([.. By, .. program]);

    /// <summary>Every address that was connected or sent to.</summary>
    public IReadOnlySet<IPEndPoint> Addresses() => Lines()
        .SelectMany(line => Address().Matches(line))
        .Select(match => new IPEndPoint(IPAddress.Parse(match.Groups["address"].Value).MapToIPv4(), int.Parse(match.Groups["port"].Value, CultureInfo.InvariantCulture)))
        .ToHashSet();

    /// <summary>Every successful call that makes, changes or removes something that is a file.</summary>
    public IReadOnlyList<string> Writes() => [.. Lines().Where(line => (Opened().IsMatch(line) || Changed().IsMatch(line)) && !Exempt().IsMatch(line))];

    /// <summary>How many files were opened to be read.</summary>
    public int Reads => Lines().Count(line => line.Contains("O_RDONLY", StringComparison.Ordinal));

    public void Dispose() => _folder.Delete(recursive: true);

    private static ProcessStartInfo StartInfo(string[] command) => new(command[0], command[1..])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private IEnumerable<string> Lines() => _folder.EnumerateFiles().SelectMany(file => File.ReadLines(file.FullName));

    [GeneratedRegex("""(?:sin_port|sin6_port)=htons\((?<port>\d+)\).*?"(?<address>[0-9a-f.:]+)"[,)]""")]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:(?:open|openat|openat2)\(.*(?:O_WRONLY|O_RDWR|O_CREAT|O_TRUNC)|creat\().*\)\s+= \d")]
    private static partial Regex Opened();

    [GeneratedRegex(@"^(?:mkdir|mkdirat|mknod|mknodat|rmdir|unlink|unlinkat|rename|renameat|renameat2|link|linkat|symlink|symlinkat|truncate|chmod|fchmodat|chown|fchownat|lchown|utimensat|setxattr)\(.*\)\s+= 0")]
    private static partial Regex Changed();

    // A thread names itself there; and what goes nowhere.
    [GeneratedRegex("""^\w+\(AT_FDCWD, "(?:/proc/self/|/dev/null"|/dev/tty")""")]
    private static partial Regex Exempt();
}
