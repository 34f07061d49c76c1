using Evaluation.Declared.Yaml;

namespace Evaluation.Declared;

/// <summary>Reads a declared YAML file strictly: whatever is not asked for, is missing or is of the wrong kind becomes a fault.</summary>
public static class DeclaredFile
{
    /// <summary>Reads a text and closes it: every key that <paramref name="read"/> did not ask for is a fault.</summary>
    /// <param name="file">Name of the file in the faults.</param>
    /// <param name="text">Its content.</param>
    /// <param name="faults">Where faults are noted; the result is only to be used when there are none.</param>
    /// <param name="read">Turns the root into a definition.</param>
    /// <returns>The definition, or null when the text can't be read as YAML.</returns>
    public static T? Read<T>(string file, string text, DefinitionFaults faults, Func<DeclaredMap, T> read) where T : class
    {
        YamlNode? root = new YamlText(file, faults).Read(text);
        if (root is null)
        {
            return null;
        }

        DeclaredMap map = new DeclaredValue(new Place(file, "", faults), root).Map();
        T definition = read(map);
        map.Close();
        return definition;
    }

    /// <summary>Reads one text by itself.</summary>
    /// <exception cref="DefinitionFaultException">The text has faults: all of them are told.</exception>
    public static T Read<T>(string file, string text, Func<DeclaredMap, T> read) where T : class
    {
        DefinitionFaults faults = new();
        T? definition = Read(file, text, faults, read);
        faults.ThrowIfAny();
        return definition!;
    }
}
