using System.Data;
using System.Runtime.InteropServices;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Keys;

/// <summary>
/// The members of one dimension told by lines, in one namespace: their keys by the partner's identifier, and the versions of what deliveries
/// say of them. The line last touched speaks for a member; a delivery older than the one that described it changes nothing.
/// </summary>
public sealed class MemberKeys
{
    private readonly Dictionary<string, Member>.AlternateLookup<ReadOnlySpan<char>> _byId;
    private readonly bool _hadMembers;
    private readonly WarehouseLoad _load;
    private readonly Dictionary<string, Member> _members = new(StringComparer.Ordinal);
    private readonly string _namespace;
    private readonly Func<int> _nextKey;
    private readonly Table _table;

    /// <summary>Reads the members of a namespace.</summary>
    /// <param name="load">The load that asks.</param>
    /// <param name="table">The dimension.</param>
    /// <param name="namespace">Whose identifiers they are.</param>
    /// <param name="nextKey">Gives the key of a member first seen.</param>
    internal MemberKeys(WarehouseLoad load, Table table, string @namespace, Func<int> nextKey)
    {
        (_load, _table, _namespace, _nextKey) = (load, table, @namespace, nextKey);
        _byId = _members.GetAlternateLookup<ReadOnlySpan<char>>();
        ReadHeld();
        _hadMembers = _members.Count > 0;
    }

    /// <summary>The dimension.</summary>
    public Table Table => _table;

    /// <summary>The member of that identifier; one first seen gets the next key.</summary>
    public Member Of(ReadOnlySpan<char> sourceId)
    {
        ref Member? member = ref CollectionsMarshal.GetValueRefOrAddDefault(_byId, sourceId, out bool known);
        if (!known)
        {
            member = new Member(_nextKey(), null);
        }

        member!.IsNamed = true;
        return member;
    }

    /// <summary>Opens the versions that this delivery brings.</summary>
    /// <param name="used">Keys that a row opened by this load refers to: only these are written when they are new.</param>
    /// <param name="day">The day the delivery describes, yyyymmdd: a change ends the version before on it; 0 when it corrects what was said.</param>
    /// <param name="isFreshest">Whether no fresher delivery of the feed is held; otherwise only members never seen are written.</param>
    /// <param name="endsAbsent">Whether the delivery names every member that lasts, so that one it does not name ended on its day.</param>
    public void Save(IReadOnlySet<int> used, int day, bool isFreshest, bool endsAbsent)
    {
        MemberVersions versions = new(_load, _table, _namespace);
        foreach ((string sourceId, Member member) in _members.OrderBy(pair => pair.Value.Key))
        {
            if (member.Held is not { } held)
            {
                if (used.Contains(member.Key))
                {
                    versions.Open(member.Key, sourceId, member.Described ?? Unspecified(), endsAbsent && _hadMembers ? day : DateKey.Beginning, DateKey.Never);
                }
            }
            else if (isFreshest)
            {
                Change(versions, sourceId, member, held, day, endsAbsent);
            }
        }

        versions.Write();
    }

    // What nobody described yet: keys are 0, the rest is missing.
    private object?[] Unspecified() => [.. _table.Own.Select(column => column.Nullable ? null : (object)0)];

    private void Change(MemberVersions versions, string sourceId, Member member, MemberVersion held, int day, bool endsAbsent)
    {
        bool lasts = held.To == DateKey.Never;
        if (!member.IsNamed)
        {
            if (lasts && endsAbsent)
            {
                End(versions, sourceId, member.Key, held, day);
            }
        }
        else if (!lasts)
        {
            versions.Open(member.Key, sourceId, member.Described ?? held.Own, Math.Max(day, held.To), DateKey.Never);
        }
        else if (member.Described is { } described)
        {
            Replace(versions, sourceId, member.Key, held, described, day);
        }
    }

    // What fills a blank corrects the version from its first day: the member did not change, we know more of it.
    private void Replace(MemberVersions versions, string sourceId, int key, MemberVersion held, object?[] described, int day)
    {
        switch (MemberNews.Of(_table, held.Own, described))
        {
            case MemberNewsKind.Learned:
                versions.Close(key);
                versions.Open(key, sourceId, described, held.From, DateKey.Never);
                break;
            case MemberNewsKind.Changed:
                End(versions, sourceId, key, held, day);
                versions.Open(key, sourceId, described, day > held.From ? day : held.From, DateKey.Never);
                break;
        }
    }

    // A version that never lasted a day leaves no trace but its recorded one.
    private static void End(MemberVersions versions, string sourceId, int key, MemberVersion held, int day)
    {
        versions.Close(key);
        if (day > held.From)
        {
            versions.Open(key, sourceId, held.Own, held.From, day);
        }
    }

    private void ReadHeld()
    {
        using IDataReader reader = _load.Session.StreamText(LineStatements.Of(_load.Session.Text("keys/members"), _table), new { @namespace = _namespace });
        int own = _table.Own.Count;
        while (reader.Read())
        {
            object?[] values = [.. _table.Own.Select((_, index) => reader.IsDBNull(index + 2) ? null : reader.GetValue(index + 2))];
            MemberVersion version = new(values, reader.GetInt32(own + 2), reader.GetInt32(own + 3));
            string id = reader.GetString(1);
            if (!_members.TryGetValue(id, out Member? known) || known.Held!.From < version.From)
            {
                _members[id] = new Member(reader.GetInt32(0), version);
            }
        }
    }
}

/// <summary>A member met in this load or before.</summary>
public sealed class Member
{
    private long _stamp = long.MinValue;

    internal Member(int key, MemberVersion? held) => (Key, Held) = (key, held);

    /// <summary>Its durable key.</summary>
    public int Key { get; }

    /// <summary>What this delivery says of it, in the order of the dimension's own columns; null while it said nothing.</summary>
    public object?[]? Described { get; private set; }

    /// <summary>How the warehouse describes it last; null when it is new.</summary>
    internal MemberVersion? Held { get; }

    /// <summary>Whether a line of this delivery names it.</summary>
    internal bool IsNamed { get; set; }

    /// <summary>Hears a line; the line last touched speaks for the member.</summary>
    /// <param name="stamp">When the line was touched.</param>
    /// <param name="own">The dimension's own columns as the line says them.</param>
    /// <param name="silent">Places of those that its feed never says: they stay as they are known.</param>
    public void Hear(long stamp, object?[] own, IReadOnlyList<int> silent)
    {
        if (stamp < _stamp)
        {
            return;
        }

        if ((Described ?? Held?.Own) is { } known)
        {
            foreach (int place in silent)
            {
                own[place] = known[place];
            }
        }

        (_stamp, Described) = (stamp, own);
    }
}

/// <summary>A version of a member as held.</summary>
/// <param name="Own">The dimension's own columns.</param>
/// <param name="From">First day it describes, yyyymmdd.</param>
/// <param name="To">Day after the last.</param>
internal sealed record MemberVersion(object?[] Own, int From, int To);
