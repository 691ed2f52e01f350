"""Personal finances: what somebody holds, trades and is insured for."""

from __future__ import annotations

from export_guard.kinds.kind import Kind, tags, within, words

_PERSONAL = within("person", "bank", "credit")

KINDS: tuple[Kind, ...] = (
    Kind(
        "holdings",
        "personal_financial",
        "Assets, securities or holdings of a person",
        "28 CFR 202.240",
        words(
            """
            holdings|portfolio value|portfolio|securities account|shares held|asset value|total assets person|
            investments|invested amount|investment amount|pension balance|retirement balance|residential assets value|
            luxury assets value|bank asset value|commercial assets value|mutual fund|estate value|asset balance|
            total assets client|assets under management|aum|brokerage balance|fund balance|shares owned|
            share quantity|
            units held|quantity held|position quantity|position value|market value position|cost basis|
            unrealized gain|
            unrealized pnl|401k balance|ira balance|retirement savings|investment balance|depotwert|depotbestand|
            wertpapierbestand|crypto balance|total wealth|liquid assets|home value owned|portfolio balance|cd account|
            securities value|annuity value|cash value|average cost|avg cost|average price paid|purchase value|
            current value portfolio|book cost|book value position|invested value|invested capital|gain loss|
            unrealised gain|unrealised pnl|realized gain|realised gain|realized pnl|realised pnl|capital gain|
            capital gains|total gain loss|total return holding|share balance|units balance|fund units|nav units|folio|
            folio no|folio number|demat|einstandskurs|kaufkurs|kaufwert|stueckzahl|depot|depotnummer|
            plus value latente|
            plus moins value|prix revient|pru|nombre parts|valorisation|patrimoine|valor posicion|participaciones|
            plusvalia|minusvalia|carteira|preco medio|posicao|controvalore|prezzo carico|quantita posseduta|
            waarde portefeuille|aantal stukken|wallet value|staked|staking|staking reward|staking rewards|airdrop|
            token balance|coin balance|crypto holdings
            """
        ),
        tags=tags("holdings"),
        contexts=_PERSONAL,
        hints=words("market value|isin held|shares held"),
    ),
    Kind(
        "insurance_policy",
        "personal_financial",
        "Insurance policy, premium or claim of a person",
        "28 CFR 202.240",
        words(
            """
            premium amount|insurance premium|claim amount|total claim amount|policy annual premium|
            sum insured|vehicle claim|injury claim|property claim|umbrella limit|policy deductable|
            claim number|claim no|premium|annual premium|monthly premium|claim paid|claims paid|paid loss|
            incurred loss|
            loss amount|insured value|cover amount|coverage amount|deductible amount|benefit insured|surrender value|
            life cover|face amount|policy premium|claim amt|praemie|poliza|
            prima anual|settlement paid|reserve amount|sinistre|incident severity|
            premium paid|premium due|gross premium|net premium|written premium|earned premium|premium frequency|
            premium payment mode|policy type|policy term|policy status|policy start date|policy end date|
            policy inception|policy effective date|policy expiry date|policy deductible|policy limit|deductible|
            excess amount|sum assured|insured sum|coverage limit|coverage type|claim status|claim type|claim date|
            claims amount|claim cost|claims cost|claim payout|total claims|number of claims|num claims|
            claim count person|claim frequency|no claims bonus|ncb|bonus malus|bonusmalus|clm amt|clm freq|old claim|
            oldclaim|vehicle value insured|veh value insured|nb sinistres|montant sinistre|prime annuelle|franchise|
            capital assure|siniestro|importe siniestro|suma asegurada|premio apolice|sinistro|valor sinistro|
            capital segurado|premio polizza|massimale|versicherungssumme|jahrespraemie|schadenhoehe|schadensumme|
            selbstbeteiligung|schadenfreiheitsklasse|sf klasse|verzekerd bedrag|premie|schadebedrag|skladka|
            suma ubezpieczenia|szkoda|prim tutari|hasar tutari|保费|保额|赔付金额|保険料|保険金額|telematics score|
            beneficiary insurance|nominee|surrender charge|cash surrender value|life insurance amount|exposure insured
            """
        ),
        tags=tags("insurance"),
        contexts=within("person"),
    ),
    Kind(
        "insurance_policy_number",
        "identifier",
        "Number of a person's insurance policy",
        "28 CFR 202.234(b): account with a financial-services company",
        words(
            """
            policy number|policy no|policy nbr|policy id|insurance policy number|insurance number policy|pol num|
            polnum|policy ref|policy reference|policynumber|certificate number policy|contract number insurance|
            versicherungsnummer|versicherungsscheinnummer|versicherungsschein|vertragsnummer versicherung|
            numero poliza|nro poliza|numero apolice|apolice|numero polizza|numero police|police assurance|
            polisnummer|numer polisy|cislo smlouvy|police no|sigorta no|保单号|証券番号|номер полиса
            """
        ),
        r"[A-Za-z0-9][A-Za-z0-9 ./_-]{3,31}",
        tags=tags("financial_account", "full", "person_key"),
        contexts=within("person"),
        shape="id",
    ),
    Kind(
        "security_trade",
        "personal_financial",
        "Trade in securities or coins of a person",
        "28 CFR 202.240",
        words(
            """
            buy quantity|sell quantity|buy amount|sell amount|quantity bought|quantity sold|shares bought|shares sold|
            buy value|sell value|buy asset|sell asset|buy currency|sell currency|sent amount|received amount|
            sent currency|received currency|sent quantity|received quantity|fee quantity|fee amount|fee asset|
            fee currency|crypto sent|crypto received|crypto amount|crypto fee|coin amount|asset amount|trade value|
            trade amount|trade price|trade date|trade type|trade quantity|order side|trade side|executed quantity|
            executed amount|filled quantity|filled amount|filled price|average fill price|proceeds|net proceeds|
            sale proceeds|date acquired|date sold|acquisition cost|quantity transacted|total proceeds|
            spot price at transaction|price per coin|price per share paid|transaction shares|brokerage fee|
            commission paid|accrued interest|ausfuehrungskurs|kurswert|boersenplatz|wertpapierbezeichnung|
            orderprovision|anzahl stueck|cours execution|quantite titres|frais courtage|fecha ejecucion|titulos|
            preco negocio|quantidade negociada|corretagem|quantita eseguita|commissioni titoli|koers|aantal effecten|
            kurs wykonania|prowizja maklerska|courtage|kurtage|handelsvaluta
            """
        ),
        tags=tags("holdings"),
        contexts=within("bank"),
        hints=words(
            """
            ticker|symbol|isin|wkn|cusip|sedol|security|asset|coin|instrument|quantity|qty|shares|units|anzahl|aantal|
            stueck|nominale|cantidad|quantidade|quantita|antal|side|buy|sell|bought|sold|wallet|crypto|security name|
            wertpapier|aktie|titre|valeur|titulo|ativo|titolo|papel|fund|stock|etf|proceeds|gain|spot price|kurs|
            commission|brokerage
            """
        ),
    ),
)
