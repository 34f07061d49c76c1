using System.Text.RegularExpressions;
using Evaluation.DuckDb;

namespace Evaluation.Warehouse.Dialects.DuckDb;

/// <summary>What DuckDB's errors mean.</summary>
internal static partial class DuckDbFaults
{
    /// <summary>An error of a statement.</summary>
    internal static EngineFault Explain(DuckDbException fault) => fault.Kind switch
    {
        DuckDbErrorKind.Constraint => new(EngineFaultKind.Unique, $"L'entrepôt refuse une ligne\u00a0: {fault.Message} Rien n'est gardé."),
        DuckDbErrorKind.Transaction => new(EngineFaultKind.Deadlock, $"Deux écritures se sont gênées dans l'entrepôt\u00a0: {fault.Message} Rien n'est gardé\u00a0; recommencez."),
        DuckDbErrorKind.Lock => new(EngineFaultKind.Busy, $"L'entrepôt est occupé par un autre programme{Holder(fault)}."),
        DuckDbErrorKind.Interrupted => new(EngineFaultKind.Timeout, "La requête a été arrêtée avant sa fin. Rien n'est gardé."),
        DuckDbErrorKind.ReadOnly => new(EngineFaultKind.ReadOnly, "L'entrepôt est ouvert en lecture seule\u00a0: rien ne peut y être écrit."),
        DuckDbErrorKind.MissingFile => new(EngineFaultKind.Missing, $"Le fichier de l'entrepôt n'existe pas\u00a0: {fault.Message}"),
        DuckDbErrorKind.NotADatabase => new(EngineFaultKind.NotAWarehouse, $"Le fichier de l'entrepôt est abîmé ou n'en est pas un\u00a0: {fault.Message}"),
        DuckDbErrorKind.DiskFull => new(EngineFaultKind.DiskFull, $"Le disque de {Place(fault)} est plein. Rien n'est gardé\u00a0; libérez de la place, puis recommencez."),
        DuckDbErrorKind.OutOfMemory => new(EngineFaultKind.OutOfMemory, $"La mémoire accordée à l'entrepôt ne suffit pas\u00a0: {fault.Message} Rien n'est gardé."),
        _ => new(EngineFaultKind.Other, $"L'entrepôt a refusé\u00a0: {fault.Message}"),
    };

    /// <summary>An error of the opening of a file.</summary>
    internal static EngineFault ExplainOpening(DuckDbException fault, WarehouseSettings settings) => fault.Kind switch
    {
        DuckDbErrorKind.Lock => new(EngineFaultKind.Busy, $"L'entrepôt [{settings.Location}] est occupé depuis {settings.Patience.TotalSeconds:0} s par un autre programme{Holder(fault)}. Attendez qu'il finisse ou arrêtez-le, puis recommencez."),
        DuckDbErrorKind.MissingFile when Path.GetDirectoryName(settings.Location) is { } folder && !Directory.Exists(folder) => new(EngineFaultKind.Missing, $"Le dossier [{folder}] n'existe pas\u00a0: créez-le, ou corrigez «\u00a0database\u00a0» dans evaluation.yaml."),
        DuckDbErrorKind.MissingFile => new(EngineFaultKind.Missing, $"L'entrepôt [{settings.Location}] n'existe pas encore\u00a0: chargez d'abord une livraison avec «\u00a0evaluation load\u00a0»."),
        DuckDbErrorKind.NotADatabase => new(EngineFaultKind.NotAWarehouse, $"Le fichier [{settings.Location}] n'est pas un entrepôt DuckDB\u00a0: vérifiez «\u00a0database\u00a0» dans evaluation.yaml."),
        DuckDbErrorKind.DiskFull => new(EngineFaultKind.DiskFull, $"L'entrepôt [{settings.Location}] ne s'ouvre pas\u00a0: son disque est plein. Libérez de la place, puis recommencez."),
        _ when fault.Message.Contains("Permission denied", StringComparison.Ordinal) => new(EngineFaultKind.NoRights, $"L'entrepôt [{settings.Location}] ne s'ouvre pas\u00a0: cet utilisateur de la machine n'a pas le droit de lire et d'écrire ce fichier et son dossier. Demandez-le, ou corrigez «\u00a0database\u00a0» dans evaluation.yaml."),
        _ when fault.Message.Contains("Read-only file system", StringComparison.Ordinal) => new(EngineFaultKind.ReadOnly, $"L'entrepôt [{settings.Location}] ne s'ouvre pas\u00a0: son disque n'accepte que la lecture. Mettez-le ailleurs («\u00a0database\u00a0» dans evaluation.yaml)."),
        _ => new(EngineFaultKind.Other, $"L'entrepôt [{settings.Location}] ne s'ouvre pas\u00a0: {fault.Message}"),
    };

    // A copy writes to another disk than the warehouse's.
    private static string Place(DuckDbException fault) => Quoted().Match(fault.Message) is { Success: true } path ? $"[{Path.GetDirectoryName(path.Groups[1].Value)}]" : "l'entrepôt";

    [GeneratedRegex("\"([^\"]*[/\\\\][^\"]*)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quoted();

    private static string Holder(DuckDbException fault) => fault.HolderProcessId is { } process ? $" ({fault.HolderProgram}, processus {process})" : string.Empty;
}
