using System.Globalization;

namespace Evaluation.Etl.Returns;

/// <summary>What a partner has to do with the lines that come back, in plain French.</summary>
internal static class ReturnSteps
{
    /// <summary>The steps, in order.</summary>
    public static IEnumerable<string> Of(ReturnContent content, string? textBeside) =>
        !content.HasOriginal ? WithoutOriginal(content)
        : content.ComesBack ? InTheWorkbook(content, textBeside)
        : InTheTool(content);

    private static IEnumerable<string> InTheWorkbook(ReturnContent content, string? textBeside)
    {
        yield return $"1. Ouvrez la feuille «\u00a0{content.Sheet}\u00a0». Chaque ligne est une des vôtres, dans vos colonnes et avec les valeurs reçues. La cellule en cause est en rouge\u00a0; les colonnes grises, devant, disent ce qui ne va pas.";
        yield return "2. Corrigez les cellules en rouge, à leur place. Laissez les colonnes grises et l'en-tête tels quels\u00a0: ils nous disent quelles lignes vous corrigez. Une ligne à abandonner\u00a0: videz toutes ses cellules blanches et rouges.";
        yield return "3. Enregistrez ce classeur (.xlsx) et renvoyez-le par votre voie habituelle. Il n'y a rien d'autre à joindre\u00a0: vos lignes retenues le restent, seules celles de cette feuille changeront.";
        if (textBeside is not null)
        {
            yield return $"Vous préférez un fichier texte, ou votre outil l'exige\u00a0: le fichier «\u00a0{textBeside}\u00a0» contient les mêmes lignes dans la présentation de votre envoi. Corrigez l'un ou l'autre, pas les deux.";
        }

        if (content.Rejected.Count > ReturnSheet.MostLines)
        {
            yield return string.Create(CultureInfo.GetCultureInfo("fr-FR"), $"Cette feuille s'arrête aux {ReturnSheet.MostLines:N0} premières lignes à corriger, sur {content.Rejected.Count:N0}.");
        }

        if (content.SetAside.Count > 0)
        {
            yield return $"La feuille «\u00a0{SetAsideSheet.Sheet}\u00a0» est pour information\u00a0: ces lignes n'ont pas de faute, elles n'ont pas été reprises pour la raison dite. Il n'y a rien à faire.";
        }
    }

    private static IEnumerable<string> InTheTool(ReturnContent content)
    {
        yield return $"1. Ouvrez la feuille «\u00a0{content.Sheet}\u00a0»\u00a0: elle montre les lignes reçues de votre outil. La valeur en cause est en rouge\u00a0; les colonnes grises, devant, disent ce qui ne va pas.";
        yield return "2. Corrigez-les dans votre outil. Nous les reprendrons à la prochaine collecte\u00a0: il n'y a rien à renvoyer.";
    }

    private static IEnumerable<string> WithoutOriginal(ReturnContent content)
    {
        yield return $"Votre fichier d'origine n'est plus conservé\u00a0: la feuille «\u00a0{content.Sheet}\u00a0» donne seulement les numéros de ligne et les raisons.";
        yield return "1. Retrouvez ces lignes dans votre fichier, par leur numéro, et corrigez-les là.";
        yield return "2. Renvoyez le fichier corrigé en entier, comme d'habitude\u00a0: seules les lignes qui ont changé seront reprises.";
    }
}
