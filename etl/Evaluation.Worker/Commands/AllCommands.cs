using System.CommandLine;

namespace Evaluation.Worker.Commands;

/// <summary>Every command, in the order in which one meets them.</summary>
internal static class AllCommands
{
    /// <summary>The root command.</summary>
    internal static RootCommand Build(TimeProvider clock) => EmptyValues.Refuse(ExampleHelp.Teach(new RootCommand("Évaluation permanente d'un plan territorial d'inclusion numérique.")
    {
        DemoCommand.Build(clock),
        InitCommand.Build(),
        CheckCommand.Build(clock),
        TemplateCommand.Build(),
        LoadCommand.Build(clock),
        FetchCommand.Build(clock),
        ReplayCommand.Build(clock),
        WithdrawCommand.Build(clock),
        ReturnsCommand.Build(clock),
        EraseCommand.Build(clock),
        RegisterCommand.Build(),
        StatusCommand.Build(clock),
        QualityCommand.Build(clock),
        StructuresCommand.Build(clock),
        RunCommand.Build(clock),
        ScheduleCommand.Build(clock),
        BackfillCommand.Build(clock),
        QueryCommand.Build(clock),
        EvaluateCommand.Build(clock),
        ReportCommand.Build(clock),
        EditionCommand.Build(clock),
        ValueCommand.Build(clock),
        ExplainCommand.Build(clock),
        TraceCommand.Build(clock),
        SegmentsCommand.Build(clock),
        ExportCommand.Build(clock),
        CopyCommand.Build(clock),
        BackupCommand.Build(clock),
        BackupCommand.BuildRestore(clock),
        GenerateCommand.Build(),
    }));
}
