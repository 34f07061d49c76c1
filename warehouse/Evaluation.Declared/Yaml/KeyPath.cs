using System.Globalization;

namespace Evaluation.Declared.Yaml;

/// <summary>How the way to a key is written: <c>axes[1].objectives[2].label</c>, items counted from 1.</summary>
internal static class KeyPath
{
    /// <summary>The path of a key of a map.</summary>
    public static string Child(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    /// <summary>The path of an item of a list, from its index.</summary>
    public static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index + 1}]");
}
