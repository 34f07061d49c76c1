using System.Net.Mail;
using Evaluation.Declared;

namespace Evaluation.Worker.Schedule.Alerts;

/// <summary>One way alerts are told, as <c>to:</c> declares it; secrets stand in the environment, never here.</summary>
/// <param name="Kind">Folder, mail or webhook.</param>
/// <param name="Name">Its name in the book of alerts.</param>
internal sealed record AlertChannelSettings(AlertChannelKind Kind, string Name)
{
    private const int SubmissionPort = 587;

    /// <summary>The folder that files are written to, from the territory folder.</summary>
    internal string Path { get; init; } = "";

    /// <summary>Whether files are JSON rather than text.</summary>
    internal bool IsJson { get; init; }

    /// <summary>Mail server.</summary>
    internal string Host { get; init; } = "";

    /// <summary>Its port.</summary>
    internal int Port { get; init; }

    /// <summary>Whether the line to it is encrypted.</summary>
    internal bool IsEncrypted { get; init; }

    /// <summary>Sender.</summary>
    internal string From { get; init; } = "";

    /// <summary>Receivers.</summary>
    internal IReadOnlyList<string> To { get; init; } = [];

    /// <summary>User of the mail server; null where it asks for none.</summary>
    internal string? User { get; init; }

    /// <summary>Variable that holds the password of the user, or the token of the webhook.</summary>
    internal string? SecretVariable { get; init; }

    /// <summary>Address of the webhook.</summary>
    internal string? Url { get; init; }

    /// <summary>Variable that holds that address, where it is a secret itself.</summary>
    internal string? UrlVariable { get; init; }

    /// <summary>Variables of the environment that it needs.</summary>
    internal IEnumerable<string> Variables => new[] { SecretVariable, UrlVariable }.OfType<string>();

    /// <summary>Reads one item of the list.</summary>
    internal static AlertChannelSettings Read(DeclaredMap map)
    {
        AlertChannelKind kind = map.OneOf<AlertChannelKind>("kind");
        AlertChannelSettings named = new(kind, map.OptionalText("name") ?? SnakeCase.Of(kind));
        return kind switch
        {
            AlertChannelKind.Smtp => Mail(named, map),
            AlertChannelKind.Webhook => Webhook(named, map),
            _ => named with { Path = map.Text("path"), IsJson = (map.OptionalValue("form")?.OneOf(["text", "json"]) ?? "text") == "json" },
        };
    }

    private static AlertChannelSettings Mail(AlertChannelSettings named, DeclaredMap map)
    {
        AlertChannelSettings mail = named with
        {
            Host = map.Text("host"),
            Port = map.OptionalInteger("port") ?? SubmissionPort,
            IsEncrypted = map.Flag("tls", true),
            From = map.Text("from"),
            To = map.Texts("to"),
            User = map.OptionalText("user"),
            SecretVariable = map.OptionalText("password_environment"),
        };
        if (mail.Port is < 1 or > ushort.MaxValue)
        {
            map.Fault($"un port va de 1 à {ushort.MaxValue}, reçu [{mail.Port}]", "port");
        }

        Address(map, "from", mail.From);
        foreach (string receiver in mail.To)
        {
            Address(map, "to", receiver);
        }

        if (mail.To.Count == 0)
        {
            map.Fault("dire à qui le courriel va", "to");
        }

        if (mail.User is null != mail.SecretVariable is null)
        {
            map.Fault("dire « user » et « password_environment » ensemble, ou aucun des deux si le serveur de messagerie n'en demande pas");
        }

        return mail;
    }

    private static void Address(DeclaredMap map, string key, string text)
    {
        if (text.Length > 0 && !MailAddress.TryCreate(text, out _))
        {
            map.Fault($"une adresse de courriel attendue, reçu [{text}]", key);
        }
    }

    private static AlertChannelSettings Webhook(AlertChannelSettings named, DeclaredMap map)
    {
        AlertChannelSettings webhook = named with { Url = map.OptionalText("url"), UrlVariable = map.OptionalText("url_environment"), SecretVariable = map.OptionalText("token_environment") };
        if (webhook.Url is null == webhook.UrlVariable is null)
        {
            map.Fault("dire l'adresse par « url », ou la variable d'environnement qui la porte par « url_environment »");
        }

        if (webhook.Url is { } url && !IsAddress(url))
        {
            map.Fault($"adresse http ou https attendue, reçu [{url}]", "url");
        }

        return webhook;
    }

    /// <summary>Whether an alert can be posted there.</summary>
    internal static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";
}

/// <summary>Ways alerts are told.</summary>
internal enum AlertChannelKind
{
    /// <summary>One file each in a folder.</summary>
    Folder,

    /// <summary>Mail.</summary>
    Smtp,

    /// <summary>A POST of JSON.</summary>
    Webhook,
}
