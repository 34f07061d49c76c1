namespace Evaluation.Warehouse.Territories;

/// <summary>The communes of a département by postcode and name.</summary>
internal sealed class PostalArea
{
    private readonly Dictionary<string, HashSet<string>> _byPostcode = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Area, string Name), HashSet<string>> _byName = [];
    private readonly string _departement;

    /// <summary>Indexes communes.</summary>
    /// <param name="departement">The first figures of its postcodes.</param>
    /// <param name="names">The names of its communes, and those of former communes with the one they are part of now, the current names first.</param>
    internal PostalArea(string departement, IEnumerable<(PostalItem Commune, string Name)> names)
    {
        _departement = departement;
        foreach ((PostalItem commune, string written) in names)
        {
            string name = PostalName.Of(written);
            foreach (string postcode in commune.Postcodes.Where(postcode => postcode.StartsWith(departement, StringComparison.Ordinal)))
            {
                Add(commune, postcode, name, isFormer: written != commune.Name);
            }
        }
    }

    /// <summary>Code of the commune; null when it could be several, or none.</summary>
    /// <param name="postcode">Five digits.</param>
    /// <param name="name">Its name as <see cref="PostalName"/> writes it.</param>
    // A CEDEX is served by no commune: its département says where to look for the name.
    internal string? Code(string postcode, string name) =>
        Only((postcode, name)) ?? (_byPostcode.TryGetValue(postcode, out HashSet<string>? served) ? One(served) : Only((_departement, name)));

    private static string? One(HashSet<string> codes) => codes.Count == 1 ? codes.First() : null;

    private string? Only((string Area, string Name) place) => _byName.TryGetValue(place, out HashSet<string>? codes) ? One(codes) : null;

    // A former commune never hides a current one of the same name.
    private void Add(PostalItem commune, string postcode, string name, bool isFormer)
    {
        if (isFormer)
        {
            _byName.TryAdd((postcode, name), [commune.Code]);
            _byName.TryAdd((_departement, name), [commune.Code]);
            return;
        }

        Of(_byPostcode, postcode).Add(commune.Code);
        Of(_byName, (postcode, name)).Add(commune.Code);
        Of(_byName, (_departement, name)).Add(commune.Code);
    }

    private static HashSet<string> Of<TPlace>(Dictionary<TPlace, HashSet<string>> places, TPlace place)
        where TPlace : notnull
    {
        if (!places.TryGetValue(place, out HashSet<string>? codes))
        {
            places[place] = codes = [];
        }

        return codes;
    }
}
