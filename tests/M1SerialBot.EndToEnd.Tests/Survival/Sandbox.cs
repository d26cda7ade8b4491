using System.Diagnostics;

namespace M1SerialBot.EndToEnd.Tests.Survival;

/// <summary>Starts the program where something of the machine is otherwise than usual, and is so for the program alone.</summary>
internal static class Sandbox
{
    private const string Nobodys = "65534";

    private static readonly Lazy<bool> Mounts = new(() => Works("unshare", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"));
    private static readonly Lazy<bool> Drops = new(() => Works("setpriv", "--reuid", Nobodys, "--clear-groups", "true"));

    /// <summary>Skips the test where this user may mount nothing, not even for itself.</summary>
    public static void SkipUnlessItMounts() => Assert.SkipUnless(Mounts.Value, "Nothing can be mounted here for a program alone: unshare is not there, or not allowed.");

    /// <summary>Skips the test where permissions bind nobody.</summary>
    public static void SkipUnlessPermissionsBind() =>
        Assert.SkipUnless(Environment.UserName != "root" || Drops.Value, "Permissions do not bind root, and there is no setpriv to become somebody else.");

    /// <summary>What starts a program after other things were mounted for it.</summary>
    /// <param name="script">What mounts them, for a shell, with the paths as <c>$0</c>, <c>$1</c> and so on up to <paramref name="paths"/>.</param>
    /// <param name="paths">The paths.</param>
    public static IReadOnlyList<string> Mounting(string script, params IReadOnlyList<string> paths) =>
        ["unshare", "--map-root-user", "--mount", "sh", "-c", $"set -e; {script}; shift {paths.Count - 1}; exec \"$@\"", .. paths];

    /// <summary>What starts a program as somebody whom permissions bind.</summary>
    public static IReadOnlyList<string> Bound() => Environment.UserName == "root" ? ["setpriv", "--reuid", Nobodys, "--clear-groups"] : [];

    private static bool Works(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
