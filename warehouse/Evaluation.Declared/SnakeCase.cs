using System.Text;

namespace Evaluation.Declared;

/// <summary>How declared files write the names of our enumerations: <c>EndOfPeriod</c> is <c>end_of_period</c>.</summary>
public static class SnakeCase
{
    /// <summary>The declared name of a value.</summary>
    public static string Of<TEnum>(TEnum value) where TEnum : struct, Enum => Of(value.ToString());

    /// <summary>The declared names of every value, in their order of declaration.</summary>
    public static IReadOnlyList<string> All<TEnum>() where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(Of)];

    /// <summary>The value a declared name stands for; null when there is none.</summary>
    public static TEnum? Parse<TEnum>(string name) where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Where(value => Of(value) == name).Select(value => (TEnum?)value).FirstOrDefault();

    private static string Of(string name)
    {
        StringBuilder text = new();
        foreach (char letter in name)
        {
            text.Append(char.IsUpper(letter) && text.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
