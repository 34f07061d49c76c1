namespace Evaluation.Worker.Schedule.Alerts.Channels;

/// <summary>A way alerts are told.</summary>
internal interface IAlertChannel
{
    /// <summary>Its name in the book of alerts.</summary>
    string Name { get; }

    /// <summary>Tells one.</summary>
    /// <exception cref="AlertFault">It could not be told: it is tried again next time.</exception>
    void Tell(AlertFinding finding, string territory, DateTimeOffset at);
}
