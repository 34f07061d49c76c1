using System.Diagnostics;
using System.Globalization;

namespace Evaluation.Testing.Faults;

/// <summary>A disk of a few megabytes, held in memory and mounted on a folder of its own: it needs root.</summary>
public sealed class TinyDisk : IDisposable
{
    private static readonly Lazy<string?> Tried = new(Try);

    /// <summary>Mounts it.</summary>
    /// <param name="megabytes">Its size.</param>
    public TinyDisk(int megabytes)
    {
        Path = Directory.CreateTempSubdirectory("evaluation-tiny-").FullName;
        if (Mount("-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m,mode=0777"), "evaluation", Path) is { } fault)
        {
            throw new InvalidOperationException(fault);
        }
    }

    /// <summary>Why this machine has no tiny disks; null where it has.</summary>
    public static string? Absence => Tried.Value;

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>The full path of a file on it.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>From now on nothing can be written on it.</summary>
    public void RefuseWriting() => Mount("-o", "remount,ro", Path);

    /// <summary>Changes its size.</summary>
    public void Grow(int megabytes) => Mount("-o", string.Create(CultureInfo.InvariantCulture, $"remount,size={megabytes}m"), Path);

    /// <inheritdoc/>
    public void Dispose()
    {
        using (Process unmount = Process.Start("umount", ["-l", Path]))
        {
            unmount.WaitForExit();
        }

        Directory.Delete(Path);
    }

    private static string? Mount(params string[] arguments)
    {
        using Process mount = Process.Start(new ProcessStartInfo("mount", arguments) { RedirectStandardError = true })!;
        string said = mount.StandardError.ReadToEnd();
        mount.WaitForExit();
        return mount.ExitCode == 0 ? null : $"A tiny disk needs root and the right to mount: {said.Trim()}";
    }

    private static string? Try()
    {
        try
        {
            using TinyDisk disk = new(1);
            return null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return fault.Message;
        }
    }
}
