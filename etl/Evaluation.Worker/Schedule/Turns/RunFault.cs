using System.Data.Common;
using Evaluation.Declared;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Indicators;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Dialects;
using Evaluation.Worker.Commands;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Schedule.Turns;

/// <summary>What the ledger says of a run that failed: our own sentences as they are, of anything else only its kind, since its words may hold a value of a person.</summary>
internal static class RunFault
{
    /// <summary>The sentence; of a bug, where it happened is told beside.</summary>
    internal static string Sentence(Exception fault, TextWriter told)
    {
        if (fault is DefinitionFaultException or WarehouseFault or IndicatorRefusal or PseudonymKeyFault or UsageFault)
        {
            return fault.Message;
        }

        if (fault is DbException error)
        {
            return EngineFaults.Explain(error).Sentence;
        }

        if (fault is IOException or UnauthorizedAccessException)
        {
            return PlacesOfFiles.Sentence(fault);
        }

        told.WriteLine($"{fault.GetType().FullName}{Environment.NewLine}{fault.StackTrace}");
        return $"Erreur du programme ({fault.GetType().Name}), à signaler avec le journal du service.";
    }
}
