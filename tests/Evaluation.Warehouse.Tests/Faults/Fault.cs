using System.Text.RegularExpressions;
using Evaluation.Warehouse.Dialects;

namespace Evaluation.Warehouse.Tests.Faults;

/// <summary>What a test expects of work that a database did not let end.</summary>
internal static partial class Fault
{
    /// <summary>Fails unless the work ends in an error of a database; returns its kind and its sentence, spaces plain and what depends on the moment or the machine masked.</summary>
    public static (EngineFaultKind Kind, string Sentence) Of(Action work)
    {
        EngineFault fault = EngineFaults.Of(Record.Exception(work)!) ?? throw new InvalidOperationException("no error of a database");
        return (fault.Kind, Varying().Replace(fault.Sentence.Replace('\u00a0', ' '), "…"));
    }

    [GeneratedRegex(@"(?<=est perdue \().+?(?=\)\. Rien)|(?<=cannot execute )[A-Z ]+(?= in a read-only)|(?<=pg_tblspc/)[^""]+")]
    private static partial Regex Varying();
}
