using System.CommandLine;
using Evaluation.Declared;
using Evaluation.Etl.Structures;
using Evaluation.Warehouse.Reading;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Commands;

/// <summary><c>structures</c>: the structures that partners name, and those that may be one organisation.</summary>
internal static class StructuresCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock) =>
        new("structures", "Montre les structures que les partenaires nomment, et celles qui n'en font peut-être qu'une.") { Candidates(clock), All(clock) };

    private static Command Candidates(TimeProvider clock)
    {
        Option<string?> output = new("-o", "--output") { Description = "Fichier CSV à écrire, pour décider ligne par ligne ; il ne doit pas exister.", HelpName = "FICHIER" };
        Option<string> folder = CommonOptions.Folder();
        Command command = new("candidates", "Propose les rapprochements : même SIRET, même RNA, ou même nom dans la même commune. Rien n'est réuni sans décision écrite dans structures/fusions.csv.") { output, folder };
        command.SetAction(parsed => Propose(parsed.GetRequiredValue(folder), parsed.GetValue(output), clock));
        return command;
    }

    private static Command All(TimeProvider clock)
    {
        Option<string> folder = CommonOptions.Folder();
        Command command = new("list", "Liste les structures, et dit quand leur SIRET est faux.") { folder };
        command.SetAction(parsed => List(parsed.GetRequiredValue(folder), clock));
        return command;
    }

    private static int Propose(string path, string? output, TimeProvider clock)
    {
        using Workplace workplace = Workplace.OpenReadOnly(path, clock);
        IReadOnlyList<StructureCandidate> candidates = Decided(path).Undecided(StructureMatching.Candidates(StructureHeld.Read(workplace.Database.Session)));
        if (output is null)
        {
            StructuresPrint.Print(candidates);
        }
        else
        {
            string file = FileToFill.New(output, ".csv");
            File.WriteAllText(file, CandidateFile.Of(candidates));
            Console.Out.WriteLine($"{French.Count(candidates.Count, "rapprochement à décider écrit", "rapprochements à décider écrits")} : {file}");
        }

        return ExitCode.Done;
    }

    private static int List(string path, TimeProvider clock)
    {
        using Workplace workplace = Workplace.OpenReadOnly(path, clock);
        StructuresPrint.Print(StructureHeld.Read(workplace.Database.Session), Decided(path));
        return ExitCode.Done;
    }

    // The folder was read without fault when the warehouse was opened.
    private static StructureMerges Decided(string path) => DeclaredTextFiles.Merges(path, new DefinitionFaults()).FirstOrDefault() ?? StructureMerges.None;
}
