using Evaluation.Declared.Yaml;

namespace Evaluation.Declared;

/// <summary>A group of keys of a declared file; keys are consumed by asking for them, and those left are faults.</summary>
public sealed class DeclaredMap
{
    private readonly Place _place;
    private readonly IReadOnlyList<YamlEntry> _entries;
    private readonly bool _readable;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<DeclaredMap> _children = [];
    private readonly int _column;

    internal DeclaredMap(Place place, YamlMapping? mapping, int line, int column)
    {
        _place = place;
        _column = column;
        _entries = mapping?.Entries ?? [];
        _readable = mapping is not null;
        Line = line;
    }

    /// <summary>Name of the file it belongs to.</summary>
    public string File => _place.File;

    /// <summary>Way to it from the root; empty for the root.</summary>
    public string Path => _place.Path;

    /// <summary>Line on which its first key stands, from 1.</summary>
    public int Line { get; }

    /// <summary>Whether a key is written; asking does not consume it.</summary>
    public bool Has(string key) => _entries.Any(entry => entry.Key == key);

    /// <summary>The value of a key, or null when it is not written; consumes it.</summary>
    public DeclaredValue? OptionalValue(string key)
    {
        _asked.Add(key);
        YamlEntry? entry = _entries.FirstOrDefault(entry => entry.Key == key);
        return entry is null ? null : new DeclaredValue(_place.Child(key), entry.Value, this);
    }

    /// <summary>The value of a key that must be written; null, with a fault, when it is not.</summary>
    public DeclaredValue? Value(string key)
    {
        DeclaredValue? value = OptionalValue(key);
        if (value is null && _readable)
        {
            _place.Child(key).Unreadable();
            _place.Fault(Line, _column, $"clé manquante [{key}]");
        }

        return value;
    }

    /// <summary>Every key with its value, in the order written, for maps whose keys are free; consumes them all.</summary>
    public IReadOnlyList<DeclaredEntry> Entries()
    {
        _asked.UnionWith(_entries.Select(entry => entry.Key));
        return [.. _entries.Select(entry => new DeclaredEntry(entry.Key, entry.Line, new DeclaredValue(_place.Child(entry.Key), entry.Value, this)))];
    }

    /// <summary>Notes a fault of the map, or of one of its keys; nothing where the one or the other could not be read, which is told already.</summary>
    /// <param name="sentence">What is wrong, in French.</param>
    /// <param name="key">The key at fault; null for the whole.</param>
    public void Fault(string sentence, string? key = null)
    {
        YamlEntry? entry = _entries.FirstOrDefault(entry => entry.Key == key);
        Place at = key is null ? _place : _place.Child(key);
        if (_readable && (key is null || at.IsReadable))
        {
            at.Fault(entry?.Line ?? Line, entry?.Column ?? _column, sentence);
        }
    }

    /// <summary>Notes every key that nobody asked for, here and in the maps read from here.</summary>
    public void Close()
    {
        foreach (YamlEntry entry in _entries.Where(entry => !_asked.Contains(entry.Key)))
        {
            string? near = _asked.Where(name => !Has(name)).FirstOrDefault(name => Spelling.IsNear(name, entry.Key));
            string hint = near is null ? "" : $", peut-être [{near}]";
            _place.Fault(entry.Line, entry.Column, $"clé inconnue [{entry.Key}]{hint}");
        }

        _children.ForEach(child => child.Close());
    }

    internal void Adopt(DeclaredMap child) => _children.Add(child);
}
