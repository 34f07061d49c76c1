using Evaluation.DuckDb;

namespace Evaluation.Warehouse.Dialects.DuckDb;

/// <summary>What DuckDB's errors mean.</summary>
internal static class DuckDbFaults
{
    /// <summary>An error of a statement.</summary>
    internal static EngineFault Explain(DuckDbException fault) => fault.Kind switch
    {
        DuckDbErrorKind.Constraint => new(EngineFaultKind.Unique, $"L'entrepôt refuse une ligne : {fault.Message} Rien n'est gardé."),
        DuckDbErrorKind.Transaction => new(EngineFaultKind.Deadlock, $"Deux écritures se sont gênées dans l'entrepôt : {fault.Message} Rien n'est gardé ; recommencez."),
        DuckDbErrorKind.Lock => new(EngineFaultKind.Busy, $"L'entrepôt est occupé par un autre programme : {fault.Message}"),
        DuckDbErrorKind.Interrupted => new(EngineFaultKind.Timeout, "La requête a été arrêtée avant sa fin. Rien n'est gardé."),
        DuckDbErrorKind.ReadOnly => new(EngineFaultKind.ReadOnly, "L'entrepôt est ouvert en lecture seule : rien ne peut y être écrit."),
        DuckDbErrorKind.MissingFile => new(EngineFaultKind.Missing, $"Le fichier de l'entrepôt n'existe pas : {fault.Message}"),
        DuckDbErrorKind.NotADatabase => new(EngineFaultKind.NotAWarehouse, $"Le fichier de l'entrepôt est abîmé ou n'en est pas un : {fault.Message}"),
        DuckDbErrorKind.DiskFull => new(EngineFaultKind.DiskFull, $"Le disque de l'entrepôt est plein : {fault.Message} Rien n'est gardé ; libérez de la place, puis recommencez."),
        DuckDbErrorKind.OutOfMemory => new(EngineFaultKind.OutOfMemory, $"La mémoire accordée à l'entrepôt ne suffit pas : {fault.Message} Rien n'est gardé."),
        _ => new(EngineFaultKind.Other, $"L'entrepôt a refusé : {fault.Message}"),
    };

    /// <summary>An error of the opening of a file.</summary>
    internal static EngineFault ExplainOpening(DuckDbException fault, WarehouseSettings settings) => fault.Kind switch
    {
        DuckDbErrorKind.Lock => new(EngineFaultKind.Busy, $"L'entrepôt [{settings.Location}] est occupé depuis {settings.Patience.TotalSeconds:0} s par un autre programme : {fault.Message} Attendez qu'il finisse ou arrêtez-le, puis recommencez."),
        DuckDbErrorKind.MissingFile => new(EngineFaultKind.Missing, $"L'entrepôt [{settings.Location}] n'existe pas encore : chargez d'abord une livraison avec « evaluation load »."),
        DuckDbErrorKind.NotADatabase => new(EngineFaultKind.NotAWarehouse, $"Le fichier [{settings.Location}] n'est pas un entrepôt DuckDB : vérifiez « database » dans evaluation.yaml."),
        _ => new(EngineFaultKind.Other, $"L'entrepôt [{settings.Location}] ne s'ouvre pas : {fault.Message}"),
    };
}
