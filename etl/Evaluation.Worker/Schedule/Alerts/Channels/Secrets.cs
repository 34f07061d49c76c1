namespace Evaluation.Worker.Schedule.Alerts.Channels;

/// <summary>What an alert's way needs and nobody may read in a file.</summary>
internal static class Secrets
{
    /// <summary>The value of a variable of the environment.</summary>
    /// <exception cref="AlertFault">It is not set.</exception>
    internal static string Read(string? variable) =>
        variable is not null && Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value
        : throw new AlertFault($"La variable d'environnement [{variable}] est vide\u00a0: l'alerte ne part pas.");
}
