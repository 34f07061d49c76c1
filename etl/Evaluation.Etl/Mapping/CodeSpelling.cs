using System.Text;

namespace Evaluation.Etl.Mapping;

/// <summary>
/// One spelling for a code that partners type differently: straight apostrophes and quotation marks, one ordinary space where there are
/// several or a no-break one, none before a parenthesis, three dots for an ellipsis, no full stop at the end.
/// </summary>
public static class CodeSpelling
{
    /// <summary>The code in that spelling; its case is kept.</summary>
    public static string Of(ReadOnlySpan<char> code)
    {
        string text = code.ToString().Normalize(NormalizationForm.FormC);
        StringBuilder spelled = new(text.Length);
        foreach (char character in text)
        {
            Add(spelled, character);
        }

        return spelled.ToString().TrimEnd(' ', '.');
    }

    private static void Add(StringBuilder spelled, char character)
    {
        char usual = Usual(character);
        bool afterSpace = spelled.Length == 0 || spelled[^1] == ' ';
        if (usual == '…')
        {
            spelled.Append("...");
        }
        else if (usual == '(' && afterSpace && spelled.Length > 0)
        {
            spelled[^1] = '(';
        }
        else if (usual != ' ' || !afterSpace)
        {
            spelled.Append(usual);
        }
    }

    private static char Usual(char character) => character switch
    {
        '’' or '‘' or 'ʼ' or '´' or '`' => '\'',
        '“' or '”' or '＂' => '"',
        _ when char.IsWhiteSpace(character) => ' ',
        _ => character,
    };
}
