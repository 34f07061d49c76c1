namespace Evaluation.Worker.Schedule.Alerts.Channels;

/// <summary>The ways a folder declares.</summary>
internal static class AlertChannels
{
    /// <summary>All of them.</summary>
    internal static IReadOnlyList<IAlertChannel> Of(AlertSettings settings, string folder, HttpClient client, TimeProvider clock) =>
        [.. settings.To.Select(channel => Of(channel, folder, client, clock))];

    private static IAlertChannel Of(AlertChannelSettings channel, string folder, HttpClient client, TimeProvider clock) => channel.Kind switch
    {
        AlertChannelKind.Smtp => new MailChannel(channel),
        AlertChannelKind.Webhook => new WebhookChannel(channel, client, clock),
        _ => new FolderChannel(channel.Name, Path.GetFullPath(Path.Combine(folder, channel.Path)), channel.IsJson),
    };
}
