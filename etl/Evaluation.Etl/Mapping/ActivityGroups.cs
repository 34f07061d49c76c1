using System.Globalization;
using Evaluation.Etl.Conforming;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Mapping;

/// <summary>Gathers the lines that make one activity each, wherever they stand in the file.</summary>
/// <param name="groupedBy">Places of the columns whose values its lines share.</param>
/// <param name="identity">What makes two activities the same.</param>
internal sealed class ActivityGroups(int[] groupedBy, LineIdentity identity)
{
    private readonly Dictionary<string, ActivityGroup> _groups = new(StringComparer.Ordinal);

    /// <summary>Adds the current line.</summary>
    internal void Add(LineValues line, in LineActivity told, AudienceReading audience, CodesReading themes, EquipmentReading? equipment) =>
        GroupOf(line, told.Activity.LineNumber).Add(in told, audience, themes, equipment);

    /// <summary>Notes that the current line is at fault.</summary>
    internal void Fault(LineValues line, int lineNumber)
    {
        ActivityGroup group = GroupOf(line, lineNumber);
        group.FaultyLine = group.FaultyLine == 0 ? lineNumber : group.FaultyLine;
    }

    /// <summary>Adds every activity to a batch; one with a line at fault is refused whole, for a part of it would pass for the whole.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="hash">Makes the hash of each.</param>
    /// <param name="supports">People helped in an activity of that kind with so many participants.</param>
    /// <param name="equipment">Names the equipment; null where the feed tells none.</param>
    /// <returns>Why lines without fault are rejected.</returns>
    internal IReadOnlyList<LineFault> Finish(ActivityBatch batch, ContentHash hash, Func<int, int?, int?> supports, EquipmentReading? equipment)
    {
        List<LineFault> faults = [];
        foreach (ActivityGroup group in _groups.Values.Where(group => group.Lines.Count > 0))
        {
            if (group.FaultyLine > 0)
            {
                faults.AddRange(Refuse(group, batch));
            }
            else
            {
                Add(group, batch, hash, supports);
                equipment?.AddTo(batch, group.FirstLine, group.Equipment);
            }
        }

        return faults;
    }

    private static IEnumerable<LineFault> Refuse(ActivityGroup group, ActivityBatch batch)
    {
        string reason = string.Create(CultureInfo.InvariantCulture, $"la ligne {group.FaultyLine} de la même activité est rejetée : corrigez-la et redonnez ensemble toutes les lignes de l'activité");
        if (group.Told.Activity.SourceId.Length > 0)
        {
            batch.Rejected.Add(new RejectedIdentity(group.Lines[0], group.Told.Activity.SourceId));
        }

        return group.Lines.Select(line => new LineFault(line, null, null, reason));
    }

    private void Add(ActivityGroup group, ActivityBatch batch, ContentHash hash, Func<int, int?, int?> supports)
    {
        StagedActivity activity = group.Told.Activity;
        activity.Participants ??= group.Lines.Count;
        activity.Supports = supports(activity.KindKey, activity.Participants);
        ActivitySeal.Begin(hash, in activity);
        group.Hash(hash);
        if (group.Told.Effect is { } effect)
        {
            EffectReading.Hash(in effect, hash);
            batch.Effects.Add(effect);
        }

        activity.ContentHash = hash.Value();
        activity.SourceId = identity.Complete(activity.SourceId, activity.ContentHash);
        batch.Activities.Add(activity);
        group.AddTo(batch);
    }

    private ActivityGroup GroupOf(LineValues line, int lineNumber)
    {
        string key = string.Join('\u001f', groupedBy.Select(place => line.Text(place).ToString()));
        if (!_groups.TryGetValue(key, out ActivityGroup? group))
        {
            group = _groups[key] = new ActivityGroup(lineNumber);
        }

        return group;
    }
}
