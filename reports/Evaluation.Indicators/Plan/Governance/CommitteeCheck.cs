using Evaluation.Declared;

namespace Evaluation.Indicators.Plan.Governance;

/// <summary>What a committee may not say, beyond what each key may.</summary>
internal static class CommitteeCheck
{
    public static void Run(Committee committee, DeclaredMap map)
    {
        Repeats(map, "members", "siège", committee.Members.Select(member => member.Id));
        Repeats(map, "meetings", "réunion", committee.Meetings.Select(meeting => meeting.Id));
        Repeats(map, "meetings", "décision", committee.Meetings.SelectMany(meeting => meeting.Decisions).Select(decision => decision.Id));
        if (committee.Meetings.Zip(committee.Meetings.Skip(1)).Any(pair => pair.First.Date >= pair.Second.Date))
        {
            map.Fault("les réunions vont de la première à la dernière, une par jour au plus", "meetings");
        }

        foreach (string sentence in committee.Meetings.SelectMany(meeting => Seats(committee, meeting).Concat(FollowUps(committee, meeting))))
        {
            map.Fault(sentence, "meetings");
        }
    }

    private static IEnumerable<string> Seats(Committee committee, Meeting meeting) => meeting.Present
        .Concat(meeting.Decisions.Select(decision => decision.Owner).OfType<string>())
        .Where(seat => committee.Members.All(member => member.Id != seat))
        .Select(seat => $"la réunion [{meeting.Id}] nomme le siège [{seat}], que members n'a pas");

    private static IEnumerable<string> FollowUps(Committee committee, Meeting meeting) => meeting.FollowUps
        .Where(said => !committee.Meetings.Any(earlier => earlier.Date < meeting.Date && earlier.Decisions.Any(decision => decision.Id == said.Decision)))
        .Select(said => $"la réunion [{meeting.Id}] suit la décision [{said.Decision}], qu'aucune réunion d'avant n'a prise");

    private static void Repeats(DeclaredMap map, string key, string what, IEnumerable<string> ids)
    {
        foreach (IGrouping<string, string> same in ids.GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            map.Fault($"identifiant de {what} en double [{same.Key}]", key);
        }
    }
}
