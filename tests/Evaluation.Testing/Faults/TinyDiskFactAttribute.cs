using Xunit;

namespace Evaluation.Testing.Faults;

/// <summary>A test on a <see cref="TinyDisk"/>; skipped where nothing may be mounted.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TinyDiskFactAttribute : FactAttribute
{
    /// <summary>Looks whether it can run.</summary>
    public TinyDiskFactAttribute() => Skip = TinyDisk.Absence;
}
