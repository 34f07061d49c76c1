namespace Evaluation.Worker.Schedule.Declared;

/// <summary>Kinds of jobs done by themselves.</summary>
internal enum JobKind
{
    /// <summary>A feed is fetched and loaded.</summary>
    Feed,

    /// <summary>The plan is evaluated for the periods that loads touched.</summary>
    Evaluation,

    /// <summary>A report is written.</summary>
    Report,

    /// <summary>What must be told to somebody is looked for.</summary>
    Alerts,
}
