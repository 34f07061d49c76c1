using Evaluation.Etl.Conforming;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Mapping;

/// <summary>Begins the hash of an activity in our words, to which its children are added.</summary>
internal static class ActivitySeal
{
    /// <summary>Starts again with what the activity itself says.</summary>
    internal static void Begin(ContentHash hash, in StagedActivity activity)
    {
        hash.Clear();
        hash.Add(activity.DateKey);
        hash.Add(activity.TerritoryKey);
        hash.Add(activity.TerritoryCode);
        hash.Add(activity.StructureKey);
        hash.Add(activity.KindKey);
        hash.Add(activity.KindRaw);
        hash.Add(activity.MediatorKey);
        hash.Add(activity.PlaceKindKey);
        hash.Add(activity.PlaceKindRaw);
        hash.Add(activity.Participants);
        hash.Add(activity.Supports);
        hash.Add(activity.Minutes);
        hash.Add(activity.DurationClass);
        hash.Add(activity.Recurrents);
        hash.Add(activity.FollowupsIndividual);
        hash.Add(activity.FollowupsWorkshop);
        hash.Add(activity.Redirections);
    }
}
