using System.Text;

namespace Evaluation.Etl.Invented;

/// <summary>Writes CRA lines, field by field, in the order of the partner's columns.</summary>
internal sealed class CraLines
{
    private const string Header =
        "id,imported_at,canal,activite,nb_participants,nb_participants_recurrents,age_moins_12_ans,age_de_12_a_18_ans,age_de_18_a_35_ans,age_de_35_a_60_ans,age_plus_60_ans," +
        "statut_etudiant,statut_sans_emploi,statut_en_emploi,statut_retraite,statut_heterogene,themes,sous_themes_sante,duree,accompagnement_individuel,accompagnement_atelier," +
        "accompagnement_redirection,code_postal,nom_commune,date_accompagnement,code_commune,created_at,structure_id,structure_id_pg,structure_type,structure_statut,structure_nom," +
        "structure_siret,structure_code_postal,structure_nom_commune,structure_code_commune,structure_code_departement,structure_code_region,v1_conseiller_numerique_id,annotation," +
        "sous_themes_accompagner,sous_themes_equipement_informatique,sous_themes_traitement_texte,organismes,updated_at,duree_minutes";

    private static readonly string[] Organisations = ["Mairie", "CAF", "Pôle emploi", "France Services", "CPAM", "Mission locale", "Préfecture", "CCAS", "DGFIP", "Assistante sociale"];
    private static readonly byte[] PermanenceFields = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(",null", 24)));
    private readonly Utf8Lines _lines;
    private readonly InventedMoments _moments;
    private readonly ulong _machine;
    private readonly byte[] _importedAt;
    private readonly byte[][] _channels = Bytes(InventedCra.Channels);
    private readonly byte[][] _kinds = Bytes(InventedCra.Kinds);
    private readonly byte[][] _themes = Bytes(InventedCra.Themes);
    private readonly byte[][] _durations = Bytes(InventedCra.Durations);
    private readonly byte[][] _organisations = Bytes(Organisations);
    private readonly byte[][] _postcodesAndNames;
    private readonly byte[][] _communes;
    private (uint Second, int Number) _id;

    public CraLines(Stream target, InventedScenario scenario, IReadOnlyList<InventedCommune> outside)
    {
        InventedCommune[] communes = [.. scenario.Communes, .. outside];
        _lines = new Utf8Lines(target);
        _moments = new InventedMoments(scenario.From, scenario.To);
        _machine = new InventedRandom(scenario.Seed, stream: 2).Next() >> 24;
        _importedAt = Encoding.ASCII.GetBytes($"{scenario.To.AddDays(90):yyyy-MM-dd} 04:10:27.325");
        _postcodesAndNames = [.. communes.Select(commune => Encoding.UTF8.GetBytes($"{commune.Postcode},{PostalName.Of(commune.Name)}"))];
        _communes = Bytes(communes.Select(commune => commune.Code));
    }

    public void WriteHeader()
    {
        _lines.Add(Header);
        _lines.EndLine();
    }

    public void Flush() => _lines.Flush();

    public void Write(InventedCra cra, int number, int day, InventedAdviser adviser, int commune, BadLine bad, InventedRandom random)
    {
        int time = InventedMoments.WorkingTime(random);
        (int createdDay, int createdTime) = random.Chance(0.8) ? (day, time + random.Below(1_000_000)) : (day + random.Between(1, 12), InventedMoments.WorkingTime(random));
        createdTime = Math.Min(createdTime, 86_399_999);
        _id = bad == BadLine.DuplicateId ? _id : (_moments.UnixSeconds(createdDay, createdTime), number);
        WriteStart(cra, bad);
        WriteThemes(cra, bad);
        WriteDuration(cra, bad);
        Numbers(cra.FollowUps.Individual, cra.FollowUps.Workshop, cra.FollowUps.Redirected);
        Field(bad == BadLine.UnknownCommune ? "99999,COMMUNE INCONNUE"u8 : _postcodesAndNames[commune]);
        WriteDay(day, time, bad);
        Field(bad == BadLine.UnknownCommune ? "99999"u8 : _communes[commune]);
        Moment(createdDay, createdTime);
        Field(adviser.StructureFields);
        WriteEnd(cra, createdDay, bad, random);
    }

    private void WriteStart(InventedCra cra, BadLine bad)
    {
        _lines.AddHex(_id.Second, 8);
        _lines.AddHex(_machine, 10);
        _lines.AddHex((uint)_id.Number, 6);
        Field(_importedAt);
        Field(_channels[cra.Channel]);
        Field(_kinds[cra.Kind]);
        Number(bad == BadLine.HugeParticipants ? 1_000_000_000_000 : cra.Participants);
        Number(cra.Recurrents);
        Numbers(cra.Ages);
        Numbers(cra.Statuses);
    }

    private void WriteThemes(InventedCra cra, BadLine bad)
    {
        int bits = cra.ThemeBits;
        bool several = (bits & (bits - 1)) != 0;
        Field(bad == BadLine.UnknownTheme ? "{theme que personne ne connait}"u8 : several ? "\"{"u8 : "{"u8);
        for (; bits != 0 && bad != BadLine.UnknownTheme; bits &= bits - 1)
        {
            _lines.Add(_themes[System.Numerics.BitOperations.TrailingZeroCount(bits)]);
            _lines.Add((bits & (bits - 1)) != 0 ? ","u8 : several ? "}\""u8 : "}"u8);
        }
        Field("{}"u8);
    }

    private void WriteDuration(InventedCra cra, BadLine bad) =>
        Field(bad == BadLine.NegativeMinutes ? "-30"u8 : _durations[cra.Duration]);

    private void WriteDay(int day, int time, BadLine bad)
    {
        if (bad == BadLine.ImpossibleDate)
        {
            Field("2025-02-31 10:00:00.000"u8);
        }
        else if (bad == BadLine.MissingDate)
        {
            Field("null"u8);
        }
        else
        {
            Moment(day, time);
        }
    }

    private void WriteEnd(InventedCra cra, int createdDay, BadLine bad, InventedRandom random)
    {
        Field("null,{},{},{}"u8);
        if (cra.FollowUps.Redirected > 0)
        {
            Field("\"{\"\""u8);
            _lines.Add(_organisations[random.Below(_organisations.Length)]);
            _lines.Add("\"\": 1}\""u8);
        }
        else
        {
            Field("null"u8);
        }
        if (random.Chance(0.06))
        {
            Moment(createdDay + random.Between(1, 60), InventedMoments.WorkingTime(random));
        }
        else
        {
            Field("null"u8);
        }
        Number(bad == BadLine.NegativeMinutes ? -30 : InventedCra.MinutesOf[cra.Duration]);
        _lines.Add(bad == BadLine.WrongWidth ? PermanenceFields.AsSpan(0, PermanenceFields.Length - 15) : PermanenceFields);
        _lines.EndLine();
    }

    private void Moment(int day, int millisecond)
    {
        _lines.Comma();
        _moments.Write(_lines, day, millisecond);
    }

    private void Field(ReadOnlySpan<byte> bytes)
    {
        _lines.Comma();
        _lines.Add(bytes);
    }

    private void Number(long number)
    {
        _lines.Comma();
        _lines.Add(number);
    }

    private void Numbers(params ReadOnlySpan<int> numbers)
    {
        foreach (int number in numbers)
        {
            Number(number);
        }
    }

    private static byte[][] Bytes(IEnumerable<string> texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}
