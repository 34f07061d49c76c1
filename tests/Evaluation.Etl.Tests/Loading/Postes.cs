using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>A partner declared in a folder of its own, without any C#: a CSV of posts, the money announced for them and the structures that hold them.</summary>
internal static class Postes
{
    public const string Feed = "region/postes";

    private const string Header = "Dossier;Structure;SIRET;Commune;Type;Postes;Validé le;Montant;Observations";

    public static string File(params string[] lines) => string.Join('\n', lines.Prepend(Header)) + '\n';

    public static void Declare(TerritoryOnDisk territory, string carries = "changes")
    {
        territory.Declare("region/partner.yaml", "partner: region\nlabel: { fr: La Région, en: The Region }\n");
        territory.Declare("region/types.map.csv", "source,ours,relation,why\nConseiller,conum,exact,même poste\nCoordination,coordo,exact,même poste\nAutre,,split,plusieurs des nôtres\n");
        territory.Declare("region/postes.feed.yaml", $$"""
            feed: postes
            version: 1
            label: { fr: Postes accordés, en: Posts granted }
            format: { kind: delimited, separator: ";", encoding: utf-8 }
            identity: { namespace: region-dossier, columns: [Dossier], rank: 1 }
            carries: {{carries}}
            as_of: { file_name: '(\d{8})', format: yyyyMMdd }
            rows:
              - fact: post
                when: { column: Type, not_in: [Sans objet] }
                set:
                  date_key: { column: Validé le, formats: [dd/MM/yyyy] }
                  structure:
                    namespace: siret
                    id: SIRET
                    set: { name: { column: Structure }, siret: { column: SIRET, digits: true }, territory: { column: Commune, type: commune, pad: 5 } }
                  territory: { column: Commune, type: commune, pad: 5 }
                  kind: { column: Type, map: types }
                  state: { value: valide }
                  posts: { column: Postes, min: 1, max: 50, required: true }
              - fact: money_step
                as: announced
                when: [{ column: Montant, filled: true }, { column: Type, not_in: [Sans objet] }]
                set:
                  step: { value: announced }
                  date_key: { column: Validé le, formats: [dd/MM/yyyy] }
                  amount_cents: { column: Montant, decimal: ",", min: 0 }
                  structure: { namespace: siret, id: SIRET }
            ignored:
              Observations: texte libre
            """);
        territory.Register();
    }

    /// <summary>Posts and money held: id, day, kind, posts, amount, code of commune, key of structure.</summary>
    public static string Held(TerritoryOnDisk territory) => string.Join('\n', territory.Rows("""
        select p.source_id, p.date_key, p.kind, p.posts, p.territory_code, s.name
        from fact_post as p
        left join dim_structure as s on s.structure_key = p.structure_key and s.recorded_to = 2147483647 and s.valid_to = 99991231
        where p.recorded_to = 2147483647
        order by p.source_id
        """).Concat(territory.Rows("select source_id, date_key, amount_cents from fact_money_step where recorded_to = 2147483647 order by source_id")));
}
