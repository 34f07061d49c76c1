using System.Data.Common;
using Evaluation.Declared;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Indicators;
using Evaluation.Reports.Rendering.Pdf;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Dialects;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Commands;

/// <summary>Where failures end: a sentence for the person who must act, and the exit code that says whose move it is.</summary>
internal static class Boundary
{
    /// <summary>Runs a command.</summary>
    /// <param name="command">What to do.</param>
    /// <param name="errors">Where sentences go.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    internal static int Run(Func<int> command, TextWriter errors)
    {
        try
        {
            return command();
        }
        catch (Exception fault) when (fault is DefinitionFaultException or WarehouseFault or IndicatorRefusal or PseudonymKeyFault or PdfFault or UsageFault)
        {
            errors.WriteLine(fault.Message);
            return ExitCode.Misuse;
        }
        catch (OperationCanceledException)
        {
            errors.WriteLine("Interrompu\u00a0: de ce qui était en cours, rien n'est gardé.");
            return ExitCode.Interrupted;
        }
        catch (DbException fault)
        {
            errors.WriteLine(EngineFaults.Explain(fault).Sentence);
            return ExitCode.Misuse;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(PlacesOfFiles.Sentence(fault));
            return ExitCode.Misuse;
        }
#pragma warning disable CA1031 // The last boundary: a bug is told whole, with where it happened.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            errors.WriteLine($"Erreur du programme, à signaler avec ce qui suit :{Environment.NewLine}{bug}");
            return ExitCode.Bug;
        }
    }
}
