namespace Evaluation.Worker.Schedule.Alerts;

/// <summary>An alert in the book, for one way of telling it.</summary>
internal sealed record AlertRow
{
    public string AlertId { get; init; } = "";

    public string Kind { get; init; } = "";

    public string Subject { get; init; } = "";

    public string Channel { get; init; } = "";

    public string Sentence { get; init; } = "";

    public string RaisedAt { get; init; } = "";

    public string? SentAt { get; init; }
}
