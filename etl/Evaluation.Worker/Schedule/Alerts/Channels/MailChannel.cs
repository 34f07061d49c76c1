using System.Net;
using System.Net.Mail;
using System.Security.Authentication;
using System.Text;

namespace Evaluation.Worker.Schedule.Alerts.Channels;

/// <summary>One mail for each alert.</summary>
internal sealed class MailChannel(AlertChannelSettings settings) : IAlertChannel
{
    private const int Milliseconds = 20_000;

    /// <inheritdoc/>
    public string Name => settings.Name;

    /// <inheritdoc/>
    public void Tell(AlertFinding finding, string territory, DateTimeOffset at)
    {
        using SmtpClient client = new(settings.Host, settings.Port) { EnableSsl = settings.IsEncrypted, Timeout = Milliseconds };
        if (settings.User is { } user)
        {
            client.Credentials = new NetworkCredential(user, Secrets.Read(settings.SecretVariable));
        }

        using MailMessage mail = new()
        {
            From = new MailAddress(settings.From),
            Subject = AlertText.Title(finding, territory),
            SubjectEncoding = Encoding.UTF8,
            Body = AlertText.Text(finding, territory, at),
            BodyEncoding = Encoding.UTF8,
        };
        foreach (string receiver in settings.To)
        {
            mail.To.Add(receiver);
        }

        try
        {
            client.Send(mail);
        }
        catch (SmtpException fault)
        {
            throw new AlertFault(fault.StatusCode == SmtpStatusCode.GeneralFailure
                ? $"Le serveur de messagerie [{settings.Host}:{settings.Port}] ne répond pas\u00a0: vérifiez « host », « port » et « tls » dans evaluation.yaml."
                : $"Le serveur de messagerie [{settings.Host}:{settings.Port}] n'a pas pris l'alerte\u00a0: réponse {(int)fault.StatusCode}.", fault);
        }
        catch (AuthenticationException fault)
        {
            throw new AlertFault($"Le serveur de messagerie [{settings.Host}:{settings.Port}] n'a pas de certificat que cette machine reconnaisse\u00a0: l'alerte ne part pas.", fault);
        }
    }
}
