namespace Evaluation.Worker.Schedule.Alerts.Channels;

/// <summary>An alert could not be told; the message says which way failed, without any secret.</summary>
internal sealed class AlertFault(string sentence, Exception? cause = null) : Exception(sentence, cause);
