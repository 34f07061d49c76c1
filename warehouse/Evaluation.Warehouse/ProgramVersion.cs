using System.Reflection;

namespace Evaluation.Warehouse;

/// <summary>The version of this program, as the journal keeps it.</summary>
public static class ProgramVersion
{
    /// <summary>Version as text, such as <c>1.0.0</c>.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
