using Evaluation.Etl.Fetching.Calling;

namespace Evaluation.Etl.Fetching.Paging;

/// <summary>Whether an answer is of the kind asked for.</summary>
internal static class PageContent
{
    /// <summary>Refuses a web page that stands where data should.</summary>
    /// <exception cref="CallFault">It does.</exception>
    internal static void RefuseWebPage(PartnerAnswer answer, string wanted)
    {
        if (answer.ContentType is "text/html" or "application/xhtml+xml")
        {
            throw new CallFault($"une page web ({answer.ContentType}) répond au lieu {wanted} : l'adresse est fausse, ou une page de connexion ou d'entretien répond à sa place ; ouvrez-la dans un navigateur", isTransient: false);
        }
    }
}
