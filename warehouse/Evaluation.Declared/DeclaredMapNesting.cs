namespace Evaluation.Declared;

/// <summary>The usual ways to ask a map for lists and for other maps.</summary>
public static class DeclaredMapNesting
{
    extension(DeclaredMap map)
    {
        /// <summary>A group of keys that must be written; null, with a fault, when it is not.</summary>
        public DeclaredMap? Map(string key) => map.Value(key)?.Map();

        /// <summary>A group of keys, or null when the key is not written.</summary>
        public DeclaredMap? OptionalMap(string key) => map.OptionalValue(key)?.Map();

        /// <summary>The definition read from a group of keys that must be written; null, with a fault, when it is not.</summary>
        public T? Map<T>(string key, Func<DeclaredMap, T> read) where T : class => map.Map(key) is DeclaredMap child ? read(child) : null;

        /// <summary>The definition read from a group of keys, or null when the key is not written.</summary>
        public T? OptionalMap<T>(string key, Func<DeclaredMap, T> read) where T : class => map.OptionalMap(key) is DeclaredMap child ? read(child) : null;

        /// <summary>The groups of keys of a list that must be written.</summary>
        public IReadOnlyList<DeclaredMap> Maps(string key) => [.. map.List(key).Select(item => item.Map())];

        /// <summary>The groups of keys of a list; none when the key is not written.</summary>
        public IReadOnlyList<DeclaredMap> OptionalMaps(string key) => [.. map.OptionalList(key).Select(item => item.Map())];

        /// <summary>The items of a list that must be written.</summary>
        public IReadOnlyList<DeclaredValue> List(string key) => map.Value(key)?.Items() ?? [];

        /// <summary>The items of a list; none when the key is not written.</summary>
        public IReadOnlyList<DeclaredValue> OptionalList(string key) => map.OptionalValue(key)?.Items() ?? [];

        /// <summary>The texts of a list that must be written; an item written "" is the empty text.</summary>
        public IReadOnlyList<string> Texts(string key) => [.. map.List(key).Select(item => item.Text(allowEmpty: true))];

        /// <summary>The texts of a list; none when the key is not written.</summary>
        public IReadOnlyList<string> OptionalTexts(string key) => [.. map.OptionalList(key).Select(item => item.Text(allowEmpty: true))];
    }
}
