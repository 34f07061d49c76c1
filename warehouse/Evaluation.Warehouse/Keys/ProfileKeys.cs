using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Warehouse.Keys;

/// <summary>Keys of profiles: combinations of age band, gender and status; one first seen gets the next key.</summary>
public sealed class ProfileKeys
{
    private readonly Dictionary<(int Age, int Gender, int Status), int> _keys = [];
    private readonly List<(int Key, int Age, int Gender, int Status)> _new = [];
    private int _last;

    /// <summary>Reads the profiles held.</summary>
    public ProfileKeys(WarehouseLoad load)
    {
        foreach (ProfileRow row in load.Query<ProfileRow>("keys/profiles"))
        {
            _keys[(row.AgeBandKey, row.GenderKey, row.StatusKey)] = row.ProfileKey;
            _last = Math.Max(_last, row.ProfileKey);
        }
    }

    /// <summary>Key of the profile; each part is an attribute value, 0 when unknown.</summary>
    public int Of(int age, int gender, int status)
    {
        if (_keys.TryGetValue((age, gender, status), out int key))
        {
            return key;
        }

        _keys[(age, gender, status)] = ++_last;
        _new.Add((_last, age, gender, status));
        return _last;
    }

    /// <summary>Writes the profiles first seen in this load, those that a row it opened refers to.</summary>
    public void Save(WarehouseLoad load)
    {
        HashSet<int> used = [.. load.Query<int>("keys/used-profiles", new { load = load.Key })];
        using RowAppender appender = load.Session.OpenAppender("dim_profile");
        foreach ((int key, int age, int gender, int status) in _new.Where(profile => used.Contains(profile.Key)))
        {
            appender.Append(key);
            appender.Append(age);
            appender.Append(gender);
            appender.Append(status);
            appender.Append(load.Key);
            appender.Append(WarehouseLoad.Open);
            appender.EndRow();
        }

        appender.Complete();
    }

    private sealed record ProfileRow(int ProfileKey, int AgeBandKey, int GenderKey, int StatusKey);
}
