using System.Runtime.InteropServices;

namespace M1SerialBot.Benchmarks.Load.Net;

/// <summary>The part of Linux that tells which sockets can be read: one thread serves them all, with no hand-over to any other.</summary>
internal static partial class LibC
{
    /// <summary>Adds a descriptor.</summary>
    public const int Add = 1;

    /// <summary>Takes a descriptor away.</summary>
    public const int Remove = 2;

    /// <summary>It can be read.</summary>
    public const int CanRead = 1;

    private const string Library = "libc";

    [LibraryImport(Library, EntryPoint = "epoll_create1")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int CreatePoll(int flags);

    [LibraryImport(Library, EntryPoint = "epoll_ctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int ChangePoll(int poll, int operation, int descriptor, ReadOnlySpan<int> polled);

    [LibraryImport(Library, EntryPoint = "epoll_wait")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Poll(int poll, Span<int> polled, int most, int milliseconds);
}
