namespace Evaluation.Worker.Schedule.Alerts.Channels;

/// <summary>One file for each alert in a folder.</summary>
internal sealed class FolderChannel(string name, string path, bool isJson) : IAlertChannel
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public void Tell(AlertFinding finding, string territory, DateTimeOffset at)
    {
        try
        {
            Directory.CreateDirectory(path);
            string file = Free($"{at.UtcDateTime:yyyyMMdd'T'HHmmss}-{finding.Kind}-{Plain(finding.Subject)}", isJson ? "json" : "txt");
            File.WriteAllText($"{file}.tmp", isJson ? AlertText.ToJson(finding, territory, at) : AlertText.Text(finding, territory, at));
            File.Move($"{file}.tmp", file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new AlertFault($"Le dossier d'alertes [{path}] ne s'écrit pas\u00a0: {fault.Message}", fault);
        }
    }

    // Subjects that differ only by their signs make one plain text.
    private string Free(string name, string form) =>
        Enumerable.Range(1, int.MaxValue).Select(at => Path.Combine(path, $"{name}{(at == 1 ? "" : $"-{at}")}.{form}")).First(file => !File.Exists(file));

    private static string Plain(string text) => string.Concat(text.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
}
