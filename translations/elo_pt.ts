<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>ActionTemplates</name>
    <message>
        <source>Forum</source>
        <translation>Fórum</translation>
    </message>
    <message>
        <source>Agree programme and budget</source>
        <translation>Acordar o programa e o orçamento</translation>
    </message>
    <message>
        <source>Send the invitations through the missions</source>
        <translation>Enviar os convites através das missões</translation>
    </message>
    <message>
        <source>Ask ministries for their speakers</source>
        <translation>Pedir oradores aos ministérios</translation>
    </message>
    <message>
        <source>Ask who has not answered yet</source>
        <translation>Perguntar a quem ainda não respondeu</translation>
    </message>
    <message>
        <source>Close the list of participants</source>
        <translation>Fechar a lista de participantes</translation>
    </message>
    <message>
        <source>Print badges and attendance sheets</source>
        <translation>Imprimir crachás e listas de presença</translation>
    </message>
    <message>
        <source>Thank the participants and send the proposals</source>
        <translation>Agradecer aos participantes e enviar as propostas</translation>
    </message>
    <message>
        <source>Finish the forum report</source>
        <translation>Concluir o relatório do fórum</translation>
    </message>
    <message>
        <source>Ask what became of the commitments</source>
        <translation>Perguntar o que foi feito dos compromissos</translation>
    </message>
    <message>
        <source>Study tour</source>
        <translation>Visita de estudo</translation>
    </message>
    <message>
        <source>Ask the host institution for its agreement</source>
        <translation>Pedir o acordo da instituição anfitriã</translation>
    </message>
    <message>
        <source>Choose the delegation</source>
        <translation>Escolher a delegação</translation>
    </message>
    <message>
        <source>Apply for visas and passports</source>
        <translation>Pedir vistos e passaportes</translation>
    </message>
    <message>
        <source>Confirm travel and lodging</source>
        <translation>Confirmar viagem e alojamento</translation>
    </message>
    <message>
        <source>Prepare the delegation</source>
        <translation>Preparar a delegação</translation>
    </message>
    <message>
        <source>Thank the hosts</source>
        <translation>Agradecer aos anfitriões</translation>
    </message>
    <message>
        <source>Write down the lessons learned</source>
        <translation>Registar as lições aprendidas</translation>
    </message>
    <message>
        <source>Renewal of an accreditation</source>
        <translation>Renovação de uma credenciação</translation>
    </message>
    <message>
        <source>Tell the association that it expires</source>
        <translation>Avisar a associação de que expira</translation>
    </message>
    <message>
        <source>Ask for statutes, officers and members</source>
        <translation>Pedir estatutos, órgãos sociais e membros</translation>
    </message>
    <message>
        <source>Ask the mission for its opinion</source>
        <translation>Pedir o parecer da missão</translation>
    </message>
    <message>
        <source>Decide on the renewal</source>
        <translation>Decidir sobre a renovação</translation>
    </message>
    <message>
        <source>Send the new accreditation</source>
        <translation>Enviar a nova credenciação</translation>
    </message>
</context>
<context>
    <name>AnchoredDatesDialog</name>
    <message>
        <source>moves along</source>
        <translation>muda também</translation>
    </message>
    <message>
        <source>stays: it is done or dropped</source>
        <translation>fica: está feita ou abandonada</translation>
    </message>
    <message>
        <source>stays: somebody gave it another date</source>
        <translation>fica: alguém lhe deu outra data</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Prazos</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Acção</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Prazo actual</translation>
    </message>
    <message>
        <source>Due then</source>
        <translation>Prazo depois</translation>
    </message>
    <message>
        <source>Follow-ups move along</source>
        <translation>As acções mudam também</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) were counted from the date that you change, and can move along.</source>
        <translation>
            <numerusform>%n prazo foi contado a partir da data que está a mudar e pode mudar também.</numerusform>
            <numerusform>%n prazos foram contados a partir da data que está a mudar e podem mudar também.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save and move them</source>
        <translation>Guardar e mudá-los</translation>
    </message>
    <message>
        <source>Save, move none</source>
        <translation>Guardar, não mudar nenhum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Event: first day</source>
        <translation>Evento: primeiro dia</translation>
    </message>
    <message>
        <source>Event: last day</source>
        <translation>Evento: último dia</translation>
    </message>
    <message>
        <source>Association: accreditation expires</source>
        <translation>Associação: fim da credenciação</translation>
    </message>
    <message>
        <source>Project activity: planned start</source>
        <translation>Actividade do projecto: início previsto</translation>
    </message>
    <message>
        <source>Project activity: planned end</source>
        <translation>Actividade do projecto: fim previsto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunitária</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>De estudantes</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Profissional</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>Cultural</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>De mulheres</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresarial</translation>
    </message>
    <message>
        <source>Solidarity (open to all)</source>
        <translation>De solidariedade (aberta a todos)</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>Federação</translation>
    </message>
    <message>
        <source>Informal group</source>
        <translation>Grupo informal</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identificada</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactada</translation>
    </message>
    <message>
        <source>Documents received</source>
        <translation>Documentos recebidos</translation>
    </message>
    <message>
        <source>Accredited</source>
        <translation>Credenciada</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Credencial caducada</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Dissolvida</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Presidente</translation>
    </message>
    <message>
        <source>Vice-president</source>
        <translation>Vice-presidente</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretário/a</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Tesoureiro/a</translation>
    </message>
    <message>
        <source>Other officer</source>
        <translation>Outro cargo</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Feminino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correio electrónico</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Em pessoa</translation>
    </message>
    <message>
        <source>Agriculture and fisheries</source>
        <translation>Agricultura e pescas</translation>
    </message>
    <message>
        <source>Mining, oil and gas</source>
        <translation>Minas, petróleo e gás</translation>
    </message>
    <message>
        <source>Energy and environment</source>
        <translation>Energia e ambiente</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Indústria</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construção</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Comércio</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>Transportes e logística</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Turismo</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanças</translation>
    </message>
    <message>
        <source>Information technology</source>
        <translation>Tecnologias de informação</translation>
    </message>
    <message>
        <source>Education and research</source>
        <translation>Educação e investigação</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Função pública</translation>
    </message>
    <message>
        <source>Culture, media and sport</source>
        <translation>Cultura, comunicação social e desporto</translation>
    </message>
    <message>
        <source>Domestic work and care</source>
        <translation>Trabalho doméstico e cuidados</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Nota verbal</translation>
    </message>
    <message>
        <source>Official letter</source>
        <translation>Ofício</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Despacho</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>Memorando</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefonema</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto longo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation>Escolha de uma lista</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sim ou não</translation>
    </message>
    <message>
        <source>Link to a record</source>
        <translation>Ligação a um registo</translation>
    </message>
    <message>
        <source>Own work of the office</source>
        <translation>Trabalho próprio do escritório</translation>
    </message>
    <message>
        <source>Being contacted</source>
        <translation>Ser contactado</translation>
    </message>
    <message>
        <source>Sharing with a mission</source>
        <translation>Partilha com uma missão</translation>
    </message>
    <message>
        <source>Sharing with IOM</source>
        <translation>Partilha com a OIM</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directório</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Fórum</translation>
    </message>
    <message>
        <source>Study tour</source>
        <translation>Visita de estudo</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formação</translation>
    </message>
    <message>
        <source>Mapping drive</source>
        <translation>Campanha de mapeamento</translation>
    </message>
    <message>
        <source>Diaspora</source>
        <translation>Diáspora</translation>
    </message>
    <message>
        <source>Diplomatic official</source>
        <translation>Funcionário diplomático</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Governo</translation>
    </message>
    <message>
        <source>IOM</source>
        <translation>OIM</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedade civil</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Imprensa</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Convidado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusou</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Compareceu</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Faltou</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Veio sem convite</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Carta ou correio electrónico</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Encaminhamento</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diária</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensal</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>No próprio dia</translation>
    </message>
    <message>
        <source>One day before</source>
        <translation>Um dia antes</translation>
    </message>
    <message>
        <source>Two days before</source>
        <translation>Dois dias antes</translation>
    </message>
    <message>
        <source>Three days before</source>
        <translation>Três dias antes</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>Uma semana antes</translation>
    </message>
    <message>
        <source>Two weeks before</source>
        <translation>Duas semanas antes</translation>
    </message>
    <message>
        <source>Thirty days before</source>
        <translation>Trinta dias antes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>06:00</source>
        <translation>06:00</translation>
    </message>
    <message>
        <source>07:00</source>
        <translation>07:00</translation>
    </message>
    <message>
        <source>08:00</source>
        <translation>08:00</translation>
    </message>
    <message>
        <source>09:00</source>
        <translation>09:00</translation>
    </message>
    <message>
        <source>10:00</source>
        <translation>10:00</translation>
    </message>
    <message>
        <source>11:00</source>
        <translation>11:00</translation>
    </message>
    <message>
        <source>12:00</source>
        <translation>12:00</translation>
    </message>
    <message>
        <source>13:00</source>
        <translation>13:00</translation>
    </message>
    <message>
        <source>14:00</source>
        <translation>14:00</translation>
    </message>
    <message>
        <source>15:00</source>
        <translation>15:00</translation>
    </message>
    <message>
        <source>16:00</source>
        <translation>16:00</translation>
    </message>
    <message>
        <source>17:00</source>
        <translation>17:00</translation>
    </message>
    <message>
        <source>18:00</source>
        <translation>18:00</translation>
    </message>
    <message>
        <source>19:00</source>
        <translation>19:00</translation>
    </message>
    <message>
        <source>20:00</source>
        <translation>20:00</translation>
    </message>
    <message>
        <source>21:00</source>
        <translation>21:00</translation>
    </message>
    <message>
        <source>Documents and consular</source>
        <translation>Documentos e consulares</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investimento</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Study and recognition</source>
        <translation>Estudos e equivalências</translation>
    </message>
    <message>
        <source>Return and customs</source>
        <translation>Regresso e alfândega</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impostos</translation>
    </message>
    <message>
        <source>Social security</source>
        <translation>Segurança social</translation>
    </message>
    <message>
        <source>Land and housing</source>
        <translation>Terra e habitação</translation>
    </message>
    <message>
        <source>Philanthropy</source>
        <translation>Filantropia</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Cultura</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associações</translation>
    </message>
    <message>
        <source>Online platform</source>
        <translation>Plataforma em linha</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Atribuído</translation>
    </message>
    <message>
        <source>Waiting for asker</source>
        <translation>À espera do requerente</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Encaminhado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>Partly resolved</source>
        <translation>Resolvido em parte</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Informação prestada</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Não é possível</translation>
    </message>
    <message>
        <source>Asker did not reply</source>
        <translation>O requerente não respondeu</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministério</translation>
    </message>
    <message>
        <source>Agency or institute</source>
        <translation>Agência ou instituto</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organização internacional</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>Governo local</translation>
    </message>
    <message>
        <source>University or research</source>
        <translation>Universidade ou investigação</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Sector privado</translation>
    </message>
    <message>
        <source>Lesson learned</source>
        <translation>Lição aprendida</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Boa prática</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Desafio</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendação</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Menos de 18</translation>
    </message>
    <message>
        <source>18–24</source>
        <translation>18–24</translation>
    </message>
    <message>
        <source>25–34</source>
        <translation>25–34</translation>
    </message>
    <message>
        <source>35–49</source>
        <translation>35–49</translation>
    </message>
    <message>
        <source>50–64</source>
        <translation>50–64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 e mais</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primário</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secundário</translation>
    </message>
    <message>
        <source>Technical or vocational</source>
        <translation>Técnico-profissional</translation>
    </message>
    <message>
        <source>Bachelor or licentiate</source>
        <translation>Bacharelato ou licenciatura</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Mestrado</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Doutoramento</translation>
    </message>
    <message>
        <source>1 Managers</source>
        <translation>1 Directores e gestores</translation>
    </message>
    <message>
        <source>2 Professionals</source>
        <translation>2 Especialistas</translation>
    </message>
    <message>
        <source>3 Technicians and associate professionals</source>
        <translation>3 Técnicos de nível intermédio</translation>
    </message>
    <message>
        <source>4 Clerical support workers</source>
        <translation>4 Pessoal administrativo</translation>
    </message>
    <message>
        <source>5 Service and sales workers</source>
        <translation>5 Trabalhadores dos serviços e vendedores</translation>
    </message>
    <message>
        <source>6 Skilled agricultural, forestry and fishery workers</source>
        <translation>6 Trabalhadores qualificados da agricultura, floresta e pesca</translation>
    </message>
    <message>
        <source>7 Craft and related trades workers</source>
        <translation>7 Operários e artífices</translation>
    </message>
    <message>
        <source>8 Plant and machine operators, and assemblers</source>
        <translation>8 Operadores de máquinas e trabalhadores da montagem</translation>
    </message>
    <message>
        <source>9 Elementary occupations</source>
        <translation>9 Trabalhadores não qualificados</translation>
    </message>
    <message>
        <source>0 Armed forces occupations</source>
        <translation>0 Forças armadas</translation>
    </message>
    <message>
        <source>Skills transfer</source>
        <translation>Transferência de competências</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Regresso</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Falecido</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Anonimizado</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Rede social</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Endereço postal</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografia</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>De viva voz</translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation>Ficha de inscrição</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Pela Internet</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>Embaixada</translation>
    </message>
    <message>
        <source>High commission</source>
        <translation>Alto Comissariado</translation>
    </message>
    <message>
        <source>Consulate-general</source>
        <translation>Consulado-Geral</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>Consulado</translation>
    </message>
    <message>
        <source>Honorary consulate</source>
        <translation>Consulado honorário</translation>
    </message>
    <message>
        <source>Permanent mission</source>
        <translation>Missão permanente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Pedido de informação</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promessa</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Emprego</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudos</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Preenchida</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Members registered</source>
        <translation>Membros registados</translation>
    </message>
    <message>
        <source>Women among members registered (%)</source>
        <translation>Mulheres entre os membros registados (%)</translation>
    </message>
    <message>
        <source>Associations on record</source>
        <translation>Associações registadas</translation>
    </message>
    <message>
        <source>Associations accredited</source>
        <translation>Associações credenciadas</translation>
    </message>
    <message>
        <source>Associations with formal communication</source>
        <translation>Associações com comunicação formal</translation>
    </message>
    <message>
        <source>Missions in formal communication</source>
        <translation>Missões em comunicação formal</translation>
    </message>
    <message>
        <source>People at events (unique)</source>
        <translation>Pessoas em eventos (únicas)</translation>
    </message>
    <message>
        <source>Attendances at events</source>
        <translation>Presenças em eventos</translation>
    </message>
    <message>
        <source>Inquiries received</source>
        <translation>Pedidos recebidos</translation>
    </message>
    <message>
        <source>Inquiries answered</source>
        <translation>Pedidos respondidos</translation>
    </message>
    <message>
        <source>Inquiries answered in time (%)</source>
        <translation>Pedidos respondidos dentro do prazo (%)</translation>
    </message>
    <message>
        <source>Median days to answer</source>
        <translation>Mediana de dias até à resposta</translation>
    </message>
    <message>
        <source>Opportunities published</source>
        <translation>Oportunidades publicadas</translation>
    </message>
    <message>
        <source>Formal communications</source>
        <translation>Comunicações formais</translation>
    </message>
    <message>
        <source>Relay undertakings fulfilled</source>
        <translation>Compromissos de divulgação cumpridos</translation>
    </message>
    <message>
        <source>People reached by relay (estimate)</source>
        <translation>Pessoas alcançadas pela divulgação (estimativa)</translation>
    </message>
    <message>
        <source>Proposals adopted</source>
        <translation>Propostas adoptadas</translation>
    </message>
    <message>
        <source>Follow-ups done</source>
        <translation>Acções de seguimento concluídas</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Por iniciar</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Atrasada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>Económico</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Apresentada</translation>
    </message>
    <message>
        <source>Under study</source>
        <translation>Em estudo</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptada</translation>
    </message>
    <message>
        <source>In the policy</source>
        <translation>Na política</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociais</translation>
    </message>
    <message>
        <source>Radio or press</source>
        <translation>Rádio ou imprensa</translation>
    </message>
    <message>
        <source>Community hall</source>
        <translation>Casa da comunidade</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Divulgado</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinzento</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Âmbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
</context>
<context>
    <name>ChoiceOptions</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Não se sabe</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>ENTITY</source>
        <translation>ENTIDADE</translation>
    </message>
    <message>
        <source>what is added</source>
        <translation>o que se acrescenta</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>o resultado em JSON</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Acrescentado: %1</translation>
    </message>
    <message>
        <source>FILE KEY=VALUE…</source>
        <translation>FICHEIRO CHAVE=VALOR…</translation>
    </message>
    <message>
        <source>add a record and print its number</source>
        <translation>acrescenta um registo e escreve o seu número</translation>
    </message>
    <message>
        <source>Keys are those of the entity&apos;s fields, as “elo show --json” prints them. Values are understood as in an import; references take a number (M-12) or an id. Besides: phone=, email=, whatsapp= (as often as needed) where there are contacts, day= for the days of an event, concerns=RECORD for a follow-up.</source>
        <translation>As chaves são as dos campos da entidade, como «elo show --json» as escreve. Os valores são entendidos como numa importação; as referências levam um número (M-12) ou um identificador. E ainda: phone=, email=, whatsapp= (as vezes que for preciso) onde há contactos, day= para os dias de um evento, concerns=REGISTO para uma acção de seguimento.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>o que é</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>PASTA</translation>
    </message>
    <message>
        <source>writes the files into a folder that exists</source>
        <translation>escreve os ficheiros numa pasta que exista</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Anexado: %1</translation>
    </message>
    <message>
        <source>“%1” is no attachment.</source>
        <translation>“%1” não é um anexo.</translation>
    </message>
    <message>
        <source>FILE RECORD PATH</source>
        <translation>FICHEIRO REGISTO CAMINHO</translation>
    </message>
    <message>
        <source>keep a copy of a file with a record</source>
        <translation>guardar a cópia de um ficheiro com um registo</translation>
    </message>
    <message>
        <source>The file is copied into the office file, once however often it is attached. At most 50 MB; empty files, links and devices are refused.</source>
        <translation>O ficheiro é copiado para o ficheiro da instituição, uma só vez por mais que seja anexado. No máximo 50 MB; ficheiros vazios, atalhos e dispositivos são recusados.</translation>
    </message>
    <message>
        <source>FILE RECORD</source>
        <translation>FICHEIRO REGISTO</translation>
    </message>
    <message>
        <source>list the files that are kept with a record, or write them out</source>
        <translation>listar os ficheiros guardados com um registo, ou escrevê-los</translation>
    </message>
    <message>
        <source>FILE ATTACHMENT</source>
        <translation>FICHEIRO ANEXO</translation>
    </message>
    <message>
        <source>take a file away from its record; “elo undo” brings it back</source>
        <translation>retirar um ficheiro do seu registo; “elo undo” trá-lo de volta</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CAMINHO</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>o ficheiro a escrever</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHEIRO</translation>
    </message>
    <message>
        <source>the office file to write</source>
        <translation>o ficheiro do escritório a escrever</translation>
    </message>
    <message>
        <source>The backup is written: %1</source>
        <translation>A cópia de segurança está feita: %1</translation>
    </message>
    <message>
        <source>The office file is ready: %1</source>
        <translation>O ficheiro do escritório está pronto: %1</translation>
    </message>
    <message>
        <source>copy an office file while it is in use</source>
        <translation>copia um ficheiro do escritório, mesmo em uso</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>CÓPIA</translation>
    </message>
    <message>
        <source>make an office file of a backup</source>
        <translation>faz um ficheiro do escritório a partir de uma cópia de segurança</translation>
    </message>
    <message>
        <source>The backup is checked first and stays as it is. A file that exists is never overwritten.</source>
        <translation>A cópia é verificada primeiro e fica como está. Um ficheiro que existe nunca é substituído.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Está tudo bem.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found. Keep this file and open the newest backup.</source>
        <translation>
            <numerusform>Foi encontrado %n problema. Guarde este ficheiro e abra a cópia de segurança mais recente.</numerusform>
            <numerusform>Foram encontrados %n problemas. Guarde este ficheiro e abra a cópia de segurança mais recente.</numerusform>
        </translation>
    </message>
    <message>
        <source>check pages, journal, search index, links and totals</source>
        <translation>verifica páginas, diário, índice de procura, ligações e totais</translation>
    </message>
    <message>
        <source>Exit code 1: something is wrong; each problem is a line.</source>
        <translation>Código de saída 1: há algo errado; cada problema é uma linha.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATA</translation>
    </message>
    <message>
        <source>the day of the event; without it, today</source>
        <translation>o dia do evento; sem isto, hoje</translation>
    </message>
    <message>
        <source>In at %1: %2</source>
        <comment>time, name</comment>
        <translation>Entrou às %1: %2</translation>
    </message>
    <message>
        <source>Already in that day: %1</source>
        <translation>Já tinha entrado nesse dia: %1</translation>
    </message>
    <message>
        <source>Already in since %1: %2</source>
        <comment>time, name</comment>
        <translation>Já entrou às %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” não é uma data.</translation>
    </message>
    <message>
        <source>FILE BADGE</source>
        <translation>FICHEIRO CRACHÁ</translation>
    </message>
    <message>
        <source>record that a participant of an event has arrived</source>
        <translation>registar que um participante de um evento chegou</translation>
    </message>
    <message>
        <source>BADGE is what a scanner reads from a badge, or the id of a participation. The event is the badge&apos;s. Who is in already stays in since the first time; nothing is written then. --json tells “state”: “in” or “already”, and “since”.</source>
        <translation>CRACHÁ é o que um leitor lê de um crachá, ou o id de uma participação. O evento é o do crachá. Quem já entrou continua como entrado desde a primeira vez; nada se escreve então. --json diz “state”: “in” ou “already”, e “since”.</translation>
    </message>
    <message>
        <source>The language is “pt” or “en”, not “%1”.</source>
        <translation>A língua é «pt» ou «en», e não «%1».</translation>
    </message>
    <message>
        <source>There is no command “%1”. “elo --help” names them all.</source>
        <translation>Não há o comando «%1». «elo --help» diz quais há.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Não foi possível escrever o resultado.</translation>
    </message>
    <message>
        <source>print all living data as text, equal on devices that agree</source>
        <translation>escreve todos os dados vivos como texto, igual em computadores que concordam</translation>
    </message>
    <message>
        <source>SCORE</source>
        <translation>PONTUAÇÃO</translation>
    </message>
    <message>
        <source>leave out pairs of less, from 0 to 1; 0.8 unless given</source>
        <translation>deixa de fora pares com menos, de 0 a 1; 0.8 se não for indicado</translation>
    </message>
    <message>
        <source>at most so many pairs, the surest</source>
        <translation>no máximo tantos pares, os mais seguros</translation>
    </message>
    <message>
        <source>The least score is a number from 0 to 1.</source>
        <translation>A pontuação mínima é um número de 0 a 1.</translation>
    </message>
    <message>
        <source>The limit is a number from 1 on.</source>
        <translation>O limite é um número a partir de 1.</translation>
    </message>
    <message>
        <source>No two members look like one person.</source>
        <translation>Nenhum par de membros parece ser a mesma pessoa.</translation>
    </message>
    <message>
        <source>members who are probably the same person, the surest first</source>
        <translation>membros que são provavelmente a mesma pessoa, os mais seguros primeiro</translation>
    </message>
    <message>
        <source>Names count whatever their accents, order, spelling and dropped words, and the less the more people bear them; phones, e-mails, births and places do too. It suggests, and changes nothing.</source>
        <translation>Os nomes contam sejam quais forem os acentos, a ordem, a grafia e as palavras omitidas, e tanto menos quanto mais pessoas os tiverem; telefones, correios electrónicos, nascimentos e lugares também contam. Apenas sugere, não altera nada.</translation>
    </message>
    <message>
        <source>what is exported; member unless given</source>
        <translation>o que se exporta; member se nada for dito</translation>
    </message>
    <message>
        <source>the kind of file; by the ending of PATH unless given</source>
        <translation>o tipo de ficheiro; se nada for dito, pela terminação do CAMINHO</translation>
    </message>
    <message>
        <source>EXPR</source>
        <translation>EXPR</translation>
    </message>
    <message>
        <source>only some: residence_country=PT and (status!=inactive or name~silva)</source>
        <translation>só alguns: residence_country=PT e (status!=inactive ou name~silva)</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>a saved view: its entity, filter, order and columns</source>
        <translation>uma vista guardada: a sua entidade, filtro, ordem e colunas</translation>
    </message>
    <message>
        <source>A,B,…</source>
        <translation>A,B,…</translation>
    </message>
    <message>
        <source>field keys; all unless given</source>
        <translation>chaves de campos; todas se nada for dito</translation>
    </message>
    <message>
        <source>keys instead of words, for other programs</source>
        <translation>chaves em vez de palavras, para outros programas</translation>
    </message>
    <message>
        <source>between the columns of a csv; a comma unless given</source>
        <translation>entre as colunas de um csv; vírgula, se não for indicado</translation>
    </message>
    <message>
        <source>a csv without the mark by which Excel knows UTF-8</source>
        <translation>um csv sem a marca pela qual o Excel reconhece UTF-8</translation>
    </message>
    <message>
        <source>what a list of people is for; the office&apos;s own work unless given. Otherwise only who consents to that is written</source>
        <translation>para que serve uma lista de pessoas; o trabalho próprio do escritório, se não for indicado. Caso contrário só se escreve quem consente nisso</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>QUEM</translation>
    </message>
    <message>
        <source>to whom it is handed; required unless it is for the office&apos;s own work</source>
        <translation>a quem se entrega; obrigatório, a não ser para o trabalho próprio do escritório</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>PORQUÊ</translation>
    </message>
    <message>
        <source>why; required likewise</source>
        <translation>porquê; obrigatório do mesmo modo</translation>
    </message>
    <message numerus="yes">
        <source>%n left out, who did not consent to that</source>
        <translation>
            <numerusform>%n ficou de fora, por não ter consentido nisso</numerusform>
            <numerusform>%n ficaram de fora, por não terem consentido nisso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, who did not consent to being contacted</source>
        <translation>
            <numerusform>%n ficou de fora, por não ter consentido em ser contactado</numerusform>
            <numerusform>%n ficaram de fora, por não terem consentido em ser contactados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date left out</source>
        <translation>
            <numerusform>%n evento sem data ficou de fora</numerusform>
            <numerusform>%n eventos sem data ficaram de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>The format is csv, xlsx, vcf (cards of members) or ics (follow-ups and events).</source>
        <translation>O formato é csv, xlsx, vcf (cartões de membros) ou ics (acções de seguimento e eventos).</translation>
    </message>
    <message>
        <source>The separator is a comma, a semicolon or the word tab.</source>
        <translation>O separador é uma vírgula, um ponto e vírgula ou a palavra tab.</translation>
    </message>
    <message>
        <source>A view says itself what it lists: leave --entity and --where out.</source>
        <translation>Uma vista já diz o que lista: deixe --entity e --where de fora.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written</source>
        <translation>
            <numerusform>Foi escrito %n registo</numerusform>
            <numerusform>Foram escritos %n registos</numerusform>
        </translation>
    </message>
    <message>
        <source>write records as a table, as cards or as a calendar</source>
        <translation>escrever registos como tabela, como cartões ou como calendário</translation>
    </message>
    <message>
        <source>Tests: = != ~ (contains) &lt; &lt;= &gt; &gt;=, “is empty”, “is not empty”, joined by “and”, “or”, “not” and parentheses; “has participation(person) where (state=attended)” tests related records; “last_contact&lt;today-90d” who was not contacted for so long; “tag=word” a tag. A table can be imported again without loss. Cards (vcf) are of members who consent to being contacted; a calendar (ics) holds follow-ups or events. Lists of people are put on the log of disclosures; with --purpose they hold only who consents, without free text.</source>
        <translation>Testes: = != ~ (contém) &lt; &lt;= &gt; &gt;=, “is empty”, “is not empty”, ligados por “and”, “or”, “not” e parênteses; “has participation(person) where (state=attended)” testa registos relacionados; “last_contact&lt;today-90d” quem não foi contactado há tanto tempo; “tag=word” uma etiqueta. Uma tabela pode ser importada de novo sem perdas. Os cartões (vcf) são de membros que consentem em ser contactados; um calendário (ics) tem acções de seguimento ou eventos. As listas de pessoas ficam no registo de cedências; com --purpose só levam quem consente, sem texto livre.</translation>
    </message>
    <message>
        <source>what has the field</source>
        <translation>o que tem o campo</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>como se chama</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>text, long_text, number, date, choice, yes_no or link</source>
        <translation>text, long_text, number, date, choice, yes_no ou link</translation>
    </message>
    <message>
        <source>values of a choice</source>
        <translation>valores de uma escolha</translation>
    </message>
    <message>
        <source>what a link leads to</source>
        <translation>a que leva uma ligação</translation>
    </message>
    <message>
        <source>an example, shown while the field is empty</source>
        <translation>um exemplo, mostrado enquanto o campo está vazio</translation>
    </message>
    <message>
        <source>no column of lists</source>
        <translation>sem coluna nas listas</translation>
    </message>
    <message>
        <source>not found by the search</source>
        <translation>não encontrado pela pesquisa</translation>
    </message>
    <message>
        <source>A field needs --entity, --label and a --type that there is.</source>
        <translation>Um campo precisa de --entity, --label e de um --type que exista.</translation>
    </message>
    <message>
        <source>Say which field: its key or its label.</source>
        <translation>Diga qual o campo: a sua chave ou o seu nome.</translation>
    </message>
    <message>
        <source>There is no custom field “%1”.</source>
        <translation>Não há nenhum campo próprio “%1”.</translation>
    </message>
    <message>
        <source>“%1” is none of add, list, remove.</source>
        <translation>“%1” não é add, list nem remove.</translation>
    </message>
    <message>
        <source>FILE add|list|remove [FIELD]</source>
        <translation>FICHEIRO add|list|remove [CAMPO]</translation>
    </message>
    <message>
        <source>fields that the office makes for itself</source>
        <translation>campos que a instituição faz para si</translation>
    </message>
    <message>
        <source>“add” prints the key under which add, import, export and show know the field; an import knows it by its label too. “remove” hides a field; its values stay, and “elo undo” brings it back.</source>
        <translation>“add” escreve a chave pela qual add, import, export e show conhecem o campo; uma importação conhece-o também pelo nome. “remove” esconde um campo; os seus valores ficam, e “elo undo” trá-lo de volta.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>language of texts and of what is written</source>
        <translation>língua dos textos e do que se escreve</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>[FILE]</source>
        <translation>[FICHEIRO]</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>abre a janela</translation>
    </message>
    <message>
        <source>Elo keeps the work with the Mozambican diaspora in one office file.</source>
        <translation>O Elo guarda o trabalho com a diáspora moçambicana num só ficheiro do escritório.</translation>
    </message>
    <message>
        <source>“elo COMMAND --help” says more about each. The language is that of --lang (pt, en), else of ELO_LANG, else of the system; the journal names ELO_USER, else who is logged in.
A RECORD is a number (M-12) or an id. Results go to standard output, sentences to standard error. Exit code 0: done; 1: failed, or not so; 2: wrong usage.</source>
        <translation>«elo COMANDO --help» diz mais sobre cada um. A língua é a de --lang (pt, en), senão a de ELO_LANG, senão a do sistema; no diário fica o nome de ELO_USER, senão o de quem abriu a sessão.
Um REGISTO é um número (M-12) ou um identificador. Os resultados vão para a saída normal, as frases para a saída de erros. Código de saída 0: feito; 1: falhou, ou não é assim; 2: mau uso.</translation>
    </message>
    <message>
        <source>at most so many; 50 unless given</source>
        <translation>no máximo tantos; 50 se nada for dito</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeita</translation>
    </message>
    <message>
        <source>list the operations of a file, newest first</source>
        <translation>lista as operações de um ficheiro, das mais recentes às mais antigas</translation>
    </message>
    <message>
        <source>Each line begins with the number that “elo undo” takes.</source>
        <translation>Cada linha começa pelo número que «elo undo» aceita.</translation>
    </message>
    <message>
        <source>an office file of the office that is let in</source>
        <translation>um ficheiro do escritório que se deixa entrar</translation>
    </message>
    <message>
        <source>the account by which the office&apos;s computers log in; made if there is none</source>
        <translation>a conta com que os computadores do escritório entram; é criada se não existir</translation>
    </message>
    <message>
        <source>the password of a new account; made up and written there if there is no such file</source>
        <translation>a palavra-passe de uma conta nova; é inventada e escrita nesse ficheiro se ele não existir</translation>
    </message>
    <message>
        <source>the password of the administrator in URL, unless PGPASSWORD says it</source>
        <translation>a palavra-passe do administrador em URL, se PGPASSWORD não a disser</translation>
    </message>
    <message>
        <source>The hub is ready for this office. Its address is the first line.</source>
        <translation>O concentrador está pronto para este escritório. O endereço é a primeira linha.</translation>
    </message>
    <message>
        <source>The account “%1” was there; it keeps its password.</source>
        <translation>A conta «%1» já existia; fica com a palavra-passe que tem.</translation>
    </message>
    <message>
        <source>The password of “%1” is in %2.</source>
        <translation>A palavra-passe de «%1» está em %2.</translation>
    </message>
    <message>
        <source>The password of “%1” is shown this once: keep it where only those who set up the office&apos;s computers can read it.</source>
        <translation>A palavra-passe de «%1» só é mostrada desta vez: guarde-a onde só quem configura os computadores do escritório a possa ler.</translation>
    </message>
    <message>
        <source>“%1” is none of: init.</source>
        <translation>«%1» não é nenhum de: init.</translation>
    </message>
    <message>
        <source>init URL</source>
        <translation>init URL</translation>
    </message>
    <message>
        <source>make a PostgreSQL database the hub of an office</source>
        <translation>fazer de uma base de dados PostgreSQL o concentrador de um escritório</translation>
    </message>
    <message>
        <source>URL is postgresql://ADMIN@HOST:PORT/DATABASE, of somebody who may make roles and owns the database. The hub&apos;s certificate must be trusted and be for HOST; a file of certificates is named by ?sslrootcert=PATH. What the office writes is sealed before it gets there. Run again, nothing changes; run with a file of another office, that one is let in, too, and neither sees the other.</source>
        <translation>URL é postgresql://ADMIN@HOST:PORTA/BASE, de alguém que possa criar papéis e a quem pertença a base de dados. O certificado do concentrador tem de ser de confiança e ser para HOST; um ficheiro de certificados indica-se com ?sslrootcert=CAMINHO. O que o escritório escreve é selado antes de lá chegar. Repetido, nada muda; com um ficheiro de outro escritório, também esse entra, e nenhum vê o outro.</translation>
    </message>
    <message>
        <source>what the rows are; member unless given</source>
        <translation>o que são as linhas; member se nada for dito</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>REGISTO</translation>
    </message>
    <message>
        <source>the event in which the members take part</source>
        <translation>o evento em que os membros participam</translation>
    </message>
    <message>
        <source>the sheet of a workbook; the first one with a table unless given</source>
        <translation>a folha de um livro; se não for indicada, a primeira com uma tabela</translation>
    </message>
    <message>
        <source>MAP.json</source>
        <translation>MAPA.json</translation>
    </message>
    <message>
        <source>which column is what: {&quot;header&quot;: &quot;field&quot;}; null leaves a column out. Or what --save-map wrote, with meanings of values: {&quot;columns&quot;: {…}, &quot;values&quot;: {&quot;header&quot;: {&quot;text&quot;: &quot;value&quot;}}}</source>
        <translation>que coluna é o quê: {&quot;cabeçalho&quot;: &quot;campo&quot;}; null deixa uma coluna de fora. Ou o que --save-map escreveu, com o significado dos valores: {&quot;columns&quot;: {…}, &quot;values&quot;: {&quot;cabeçalho&quot;: {&quot;texto&quot;: &quot;valor&quot;}}}</translation>
    </message>
    <message>
        <source>OUT.json</source>
        <translation>SAÍDA.json</translation>
    </message>
    <message>
        <source>write how the list was read to a file for --map</source>
        <translation>escrever num ficheiro para --map como a lista foi lida</translation>
    </message>
    <message>
        <source>read the list by a mapping that the office keeps</source>
        <translation>ler a lista por uma correspondência que o escritório guarda</translation>
    </message>
    <message>
        <source>read the list as the last one with the same headers; fails if there was none</source>
        <translation>ler a lista como a última com os mesmos cabeçalhos; falha se não houve nenhuma</translation>
    </message>
    <message>
        <source>keep how the list was read, under this name</source>
        <translation>guardar sob este nome como a lista foi lida</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGRA</translation>
    </message>
    <message>
        <source>fill: the list only fills gaps of what is on record (so unless given); overwrite: its values replace those on record</source>
        <translation>fill: a lista só preenche o que falta nos registos (assim se nada for dito); overwrite: os seus valores substituem os registados</translation>
    </message>
    <message>
        <source>the same as --on-record overwrite</source>
        <translation>o mesmo que --on-record overwrite</translation>
    </message>
    <message>
        <source>import a row although a value of it cannot be read</source>
        <translation>importa uma linha mesmo que um valor seu não se entenda</translation>
    </message>
    <message>
        <source>leave out new people who may be somebody on record or of an earlier row</source>
        <translation>deixa de fora pessoas novas que talvez sejam alguém já registado ou de uma linha anterior</translation>
    </message>
    <message>
        <source>say what would be done and write nothing</source>
        <translation>diz o que seria feito e não escreve nada</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Linha %1, «%2»: %3</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 updated, %4 without news, %5 with errors</source>
        <translation>%1 linhas: %2 novas, %3 que completam registos, %4 sem novidade, %5 com erros</translation>
    </message>
    <message numerus="yes">
        <source>  %n row(s) left out: totals, signatures or people who may be known</source>
        <translation>
            <numerusform>  %n linha deixada de fora: totais, assinaturas ou pessoas talvez já conhecidas</numerusform>
            <numerusform>  %n linhas deixadas de fora: totais, assinaturas ou pessoas talvez já conhecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1: not imported</source>
        <translation>  %1: não importada</translation>
    </message>
    <message numerus="yes">
        <source>  %n picture(s) of people attached</source>
        <translation>
            <numerusform>  %n fotografia de pessoa anexada</numerusform>
            <numerusform>  %n fotografias de pessoas anexadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n new record(s) may be somebody who is known: see “elo duplicates”</source>
        <translation>
            <numerusform>  %n registo novo pode ser alguém que já se conhece: veja «elo duplicates»</numerusform>
            <numerusform>  %n registos novos podem ser alguém que já se conhece: veja «elo duplicates»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n picture(s) of people left out</source>
        <translation>
            <numerusform>  %n fotografia de pessoas ficou de fora</numerusform>
            <numerusform>  %n fotografias de pessoas ficaram de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Operation: %1</source>
        <translation>Operação: %1</translation>
    </message>
    <message>
        <source>There is no mapping “%1”.</source>
        <translation>Não há nenhuma correspondência «%1».</translation>
    </message>
    <message>
        <source>No list with these headers was imported with its mapping kept.</source>
        <translation>Ainda não se importou, guardando a correspondência, nenhuma lista com estes cabeçalhos.</translation>
    </message>
    <message>
        <source>Either --mapping or --as-last-time.</source>
        <translation>Ou --mapping ou --as-last-time.</translation>
    </message>
    <message>
        <source>--on-record is fill or overwrite, not “%1”</source>
        <translation>--on-record é fill ou overwrite, e não «%1»</translation>
    </message>
    <message>
        <source>FILE SOURCE</source>
        <translation>FICHEIRO ORIGEM</translation>
    </message>
    <message>
        <source>import a list (XLSX, CSV, vCard) as one operation</source>
        <translation>importar uma lista (XLSX, CSV, vCard) como uma só operação</translation>
    </message>
    <message>
        <source>Encoding, separator and columns are found out; Portuguese and English headers are understood. Rows in error are left out and reported with their line; the others are imported, and the exit code is 1. What was imported can be undone.</source>
        <translation>A codificação, o separador e as colunas são descobertos; entendem-se cabeçalhos em português e inglês. As linhas com erro ficam de fora e são indicadas com o seu número; as outras são importadas e o código de saída é 1. O que foi importado pode ser desfeito.</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>Não há aqui a opção «--%1».</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>A opção «--%1» não leva valor.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>À opção «--%1» falta o valor.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta alguma coisa.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>«%1» está a mais.</translation>
    </message>
    <message>
        <source>The option “--%1” is missing.</source>
        <translation>Falta a opção «--%1».</translation>
    </message>
    <message>
        <source>leave every field of A as it is, but for the KEY=VALUE given</source>
        <translation>deixar todos os campos de A como estão, excepto as CHAVE=VALOR dadas</translation>
    </message>
    <message>
        <source>merge even if date of birth or sex say that they are two people</source>
        <translation>juntar mesmo que a data de nascimento ou o sexo digam que são duas pessoas</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”.</source>
        <translation>«%1» não tem o campo «%2».</translation>
    </message>
    <message>
        <source>They are not merged. If they are one person all the same, say so with --insist.</source>
        <translation>Não foram juntados. Se forem mesmo uma só pessoa, diga-o com --insist.</translation>
    </message>
    <message>
        <source>Merged: %1 stands for %2, too.</source>
        <translation>Juntados: %1 representa também %2.</translation>
    </message>
    <message>
        <source>%1 is a person of its own again.</source>
        <translation>%1 é de novo uma pessoa à parte.</translation>
    </message>
    <message>
        <source>FILE A B [KEY=VALUE…]</source>
        <translation>FICHEIRO A B [CHAVE=VALOR…]</translation>
    </message>
    <message>
        <source>say that two members are one person</source>
        <translation>dizer que dois membros são uma só pessoa</translation>
    </message>
    <message>
        <source>A is kept and stands for both; of each field it takes the better value (the only one, the more exact, the fuller, the newer one; sets and notes of both), or the one that KEY=VALUE says. All phones, participations and follow-ups of both belong to the person, and B&apos;s number still finds it. “elo undo” with the id that is printed takes everything back, at any time.</source>
        <translation>Fica A, que representa ambos; em cada campo recebe o melhor valor (o único, o mais exacto, o mais completo, o mais recente; conjuntos e notas de ambos), ou o que CHAVE=VALOR disser. Todos os telefones, participações e acções de seguimento de ambos pertencem à pessoa, e o número de B continua a encontrá-la. “elo undo” com o identificador impresso anula tudo, em qualquer altura.</translation>
    </message>
    <message>
        <source>FILE MEMBER</source>
        <translation>FICHEIRO MEMBRO</translation>
    </message>
    <message>
        <source>take a member out of those that it was merged with</source>
        <translation>separar um membro daqueles com que foi juntado</translation>
    </message>
    <message>
        <source>The values stay as they are now; “elo undo” of the merge gives those back, too. The others stay together.</source>
        <translation>Os valores ficam como estão agora; “elo undo” da junção devolve-os também. Os outros ficam juntos.</translation>
    </message>
    <message>
        <source>with a forum of invented people to try things on</source>
        <translation>com um fórum de pessoas inventadas, para experimentar</translation>
    </message>
    <message>
        <source>make an empty office file, or one with sample data</source>
        <translation>cria um ficheiro do escritório vazio, ou com dados de exemplo</translation>
    </message>
    <message>
        <source>Nothing called “%1” is recorded. There are: %2</source>
        <translation>Não se regista nada com o nome «%1». Há: %2</translation>
    </message>
    <message>
        <source>of a signature list: one day, 2026-01-31; every day unless given. Of the others, with --who attended: the day</source>
        <translation>de uma lista de presenças: um dia, 2026-01-31; todos, se não for dado. Dos outros papéis, com --who attended: o dia</translation>
    </message>
    <message>
        <source>who is on it: all who did not decline, unless given; a country is a delegation</source>
        <translation>quem consta: todos os que não recusaram, se não for dado; um país é uma delegação</translation>
    </message>
    <message>
        <source>the paper, for badges and name plates; A4 unless given</source>
        <translation>o papel, para crachás e placas de mesa; A4 se não for dado</translation>
    </message>
    <message>
        <source>the size of a badge in millimetres</source>
        <translation>o tamanho do crachá em milímetros</translation>
    </message>
    <message>
        <source>what a contact list is for; required there. Only who consents to that is on it, and for the office&apos;s own work who consents to being contacted</source>
        <translation>para que serve a lista de contactos; aí é obrigatório. Só consta quem consente nisso e, para o trabalho da própria instituição, quem consente em ser contactado</translation>
    </message>
    <message>
        <source>Printed are: badges, signatures, delegations, certificates, plates or contacts.</source>
        <translation>Imprimem-se: badges, signatures, delegations, certificates, plates ou contacts.</translation>
    </message>
    <message>
        <source>A day is written as 2026-01-31.</source>
        <translation>Um dia escreve-se 2026-01-31.</translation>
    </message>
    <message>
        <source>--who is all, confirmed, attended or a country: “%1” is none.</source>
        <translation>--who é all, confirmed, attended ou um país: “%1” não é nenhum deles.</translation>
    </message>
    <message>
        <source>The paper is A4 or A5.</source>
        <translation>O papel é A4 ou A5.</translation>
    </message>
    <message>
        <source>A badge is 86x54 or 90x60 millimetres.</source>
        <translation>Um crachá tem 86x54 ou 90x60 milímetros.</translation>
    </message>
    <message>
        <source>A contact list needs --purpose: what it is for.</source>
        <translation>Uma lista de contactos precisa de --purpose: para que serve.</translation>
    </message>
    <message>
        <source>There is nobody to print.</source>
        <translation>Não há ninguém para imprimir.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written: %1</source>
        <translation>
            <numerusform>Foi escrita %n página: %1</numerusform>
            <numerusform>Foram escritas %n páginas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE EVENT badges|signatures|delegations|certificates|plates|contacts</source>
        <translation>FICHEIRO EVENTO badges|signatures|delegations|certificates|plates|contacts</translation>
    </message>
    <message>
        <source>write the papers of an event as PDF</source>
        <translation>escrever em PDF os papéis de um evento</translation>
    </message>
    <message>
        <source>EVENT is a number such as E-1. The language of the paper is that of --lang. Certificates are of those who were there; a contact list holds only members who consent. All of it is put on the log of disclosures.</source>
        <translation>EVENTO é um número como E-1. A língua do papel é a de --lang. Os certificados são de quem esteve presente; uma lista de contactos só tem membros que consentem. Tudo fica no registo de divulgações.</translation>
    </message>
    <message>
        <source>first day of the period: 2026-01-31</source>
        <translation>primeiro dia do período: 2026-01-31</translation>
    </message>
    <message>
        <source>last day of the period, on which what is late is late</source>
        <translation>último dia do período; o que está em atraso, está em atraso nesse dia</translation>
    </message>
    <message>
        <source>who stands on the cover; the user unless given</source>
        <translation>quem aparece na capa; se nada for dito, quem usa o programa</translation>
    </message>
    <message>
        <source>The period is given by two dates, written as 2026-01-31.</source>
        <translation>O período indica-se por duas datas, escritas como 2026-01-31.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>O período termina antes de começar.</translation>
    </message>
    <message>
        <source>There is no report “%1”. There is: iom</source>
        <translation>Não há o relatório «%1». Há: iom</translation>
    </message>
    <message>
        <source>Reports are not written as odt yet. Choose pdf, or xlsx or csv for the tables.</source>
        <translation>Os relatórios ainda não se escrevem em odt. Escolha pdf, ou xlsx ou csv para as tabelas.</translation>
    </message>
    <message>
        <source>The format is pdf, xlsx or csv.</source>
        <translation>O formato é pdf, xlsx ou csv.</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>O relatório está escrito: %1</translation>
    </message>
    <message>
        <source>FILE iom</source>
        <translation>FICHEIRO iom</translation>
    </message>
    <message>
        <source>write the forum report for IOM</source>
        <translation>escreve o relatório do fórum para a OIM</translation>
    </message>
    <message>
        <source>Counts below three are left out, and others from which they could be worked out. The language of the report is that of --lang. Without dates it covers the year of the newest event; with one of them, the rest of its year.</source>
        <translation>Os números abaixo de três ficam de fora, e outros de que se pudessem deduzir. A língua do relatório é a de --lang. Sem datas, abrange o ano do evento mais recente; só com uma delas, o resto do seu ano.</translation>
    </message>
    <message>
        <source>look only among these</source>
        <translation>procura só entre estes</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>FILE TEXT</source>
        <translation>FICHEIRO TEXTO</translation>
    </message>
    <message>
        <source>find anything by words or digits, best first</source>
        <translation>encontra tudo por palavras ou algarismos, o melhor primeiro</translation>
    </message>
    <message>
        <source>Accents, capitals and the order of words do not matter, digits of a phone may be written in any form, and a slip in a name is forgiven. Exit code 1: nothing was found.</source>
        <translation>Acentos, maiúsculas e a ordem das palavras não contam, os algarismos de um telefone podem escrever-se de qualquer forma e um engano num nome é perdoado. Código de saída 1: nada foi encontrado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(removido)</translation>
    </message>
    <message>
        <source>(stands for %1, too)</source>
        <translation>(representa também %1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>%1 is merged into %2.</source>
        <translation>%1 está junto com %2.</translation>
    </message>
    <message>
        <source>print a record with its links and history</source>
        <translation>escreve um registo com as suas ligações e o histórico</translation>
    </message>
    <message>
        <source>everything, and not only what was done since the file was copied</source>
        <translation>tudo, e não só o que se fez desde que o ficheiro foi copiado</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>PASTA</translation>
    </message>
    <message>
        <source>a folder that others reach too: a stick, a network share</source>
        <translation>uma pasta a que outros também chegam: uma pen, uma pasta de rede</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>the office&apos;s hub</source>
        <translation>o concentrador do escritório</translation>
    </message>
    <message>
        <source>the password for the hub, unless PGPASSWORD says it</source>
        <translation>a palavra-passe do concentrador, se PGPASSWORD não a disser</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>EVENTO</translation>
    </message>
    <message>
        <source>only the people of this event, by its number or id</source>
        <translation>só as pessoas deste evento, pelo seu número ou identificador</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) taken in</source>
        <translation>
            <numerusform>%n operação recebida</numerusform>
            <numerusform>%n operações recebidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) were here already</source>
        <translation>
            <numerusform>%n operação já cá estava</numerusform>
            <numerusform>%n operações já cá estavam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait for others that they build on</source>
        <translation>
            <numerusform>%n operação espera por outras de que depende</numerusform>
            <numerusform>%n operações esperam por outras de que dependem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) given</source>
        <translation>
            <numerusform>%n operação entregue</numerusform>
            <numerusform>%n operações entregues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are to be decided</source>
        <translation>
            <numerusform>%n conflito por decidir</numerusform>
            <numerusform>%n conflitos por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A package of %n operation(s): %1</source>
        <translation>
            <numerusform>Um pacote com %n operação: %1</numerusform>
            <numerusform>Um pacote com %n operações: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Say either --folder or --hub.</source>
        <translation>Indique --folder ou --hub, um dos dois.</translation>
    </message>
    <message>
        <source>“%1” is no event.</source>
        <translation>“%1” não é um evento.</translation>
    </message>
    <message>
        <source>%1 and %2 may be one person</source>
        <translation>%1 e %2 podem ser a mesma pessoa</translation>
    </message>
    <message>
        <source>%1 was removed by %2 while %3 wrote to it</source>
        <translation>%1: removido por %2 enquanto %3 escrevia nele</translation>
    </message>
    <message>
        <source>write what was done in a file, to bring it to another of the office</source>
        <translation>escrever o que se fez num ficheiro, para o levar a outro do escritório</translation>
    </message>
    <message>
        <source>The package is sealed: only files of the same office can read it.</source>
        <translation>O pacote vai selado: só os ficheiros do mesmo escritório o podem ler.</translation>
    </message>
    <message>
        <source>FILE PACKAGE</source>
        <translation>FICHEIRO PACOTE</translation>
    </message>
    <message>
        <source>take in what was done in another file of the office</source>
        <translation>receber o que se fez noutro ficheiro do escritório</translation>
    </message>
    <message>
        <source>A package may be taken in twice, late and in any order. What two people wrote without knowing of each other is listed by “elo conflicts”.</source>
        <translation>Um pacote pode ser recebido duas vezes, tarde e por qualquer ordem. O que duas pessoas escreveram sem saberem uma da outra é mostrado por “elo conflicts”.</translation>
    </message>
    <message>
        <source>exchange with a shared folder or with the office&apos;s hub</source>
        <translation>trocar com uma pasta partilhada ou com o concentrador do escritório</translation>
    </message>
    <message>
        <source>make a file for a laptop that goes to an event</source>
        <translation>fazer um ficheiro para um portátil que vai a um evento</translation>
    </message>
    <message>
        <source>What is done on the laptop comes back with “elo pack” there and “elo unpack” here.</source>
        <translation>O que se faz no portátil volta com “elo pack” lá e “elo unpack” cá.</translation>
    </message>
    <message>
        <source>what several people wrote without knowing of each other, to be decided</source>
        <translation>o que várias pessoas escreveram sem saberem umas das outras, por decidir</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«%1» foi removido.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in “%2”.</source>
        <translation>«%1» não pode estar em «%2».</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>«%1» não tem a forma CHAVE=VALOR.</translation>
    </message>
    <message>
        <source>take back what nobody changed since, and list what stays as it is</source>
        <translation>desfaz o que ninguém alterou entretanto e lista o que fica como está</translation>
    </message>
    <message>
        <source>others hang on it now</source>
        <translation>há outros que agora dependem dele</translation>
    </message>
    <message>
        <source>edited since it was added</source>
        <translation>alterado depois de acrescentado</translation>
    </message>
    <message>
        <source>changed again</source>
        <translation>alterado outra vez</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Removed: %1. Put back: %2. Left as they are: %3.</source>
        <translation>Retirados: %1. Repostos: %2. Ficam como estão: %3.</translation>
    </message>
    <message>
        <source>With --rest everything else is taken back, and these stay as they are.</source>
        <translation>Com --rest desfaz-se tudo o resto, e estes ficam como estão.</translation>
    </message>
    <message>
        <source>FILE OPERATION</source>
        <translation>FICHEIRO OPERAÇÃO</translation>
    </message>
    <message>
        <source>take an operation of any age back</source>
        <translation>desfaz uma operação de qualquer data</translation>
    </message>
    <message>
        <source>An OPERATION is an id or a number as “elo history” prints them. It is refused, naming what was changed since, where later work would be lost; --rest leaves that as it is and takes the rest back. The undo is an operation too and can be undone; its id is printed.</source>
        <translation>Uma OPERAÇÃO é um identificador ou um número, como «elo history» os escreve. É recusado, dizendo o que mudou entretanto, se se perdesse trabalho posterior; com --rest, isso fica como está e desfaz-se o resto. Desfazer também é uma operação e pode desfazer-se; o seu identificador é escrito.</translation>
    </message>
</context>
<context>
    <name>ConflictTexts</name>
    <message>
        <source>Removed here, still used there</source>
        <translation>Removido aqui, ainda usado ali</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what belongs to a record: its field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The same person as %1?</source>
        <translation>A mesma pessoa que %1?</translation>
    </message>
    <message>
        <source>Removed here, changed there</source>
        <translation>Removido aqui, alterado ali</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>em registo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, moment</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Members by country</source>
        <translation>Membros por país</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sem registo</translation>
    </message>
    <message>
        <source>Members by region and sex</source>
        <translation>Membros por região e sexo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mulheres</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Homens</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>New members by month</source>
        <translation>Novos membros por mês</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>More than 90 days late</source>
        <translation>Mais de 90 dias de atraso</translation>
    </message>
    <message>
        <source>31 to 90 days late</source>
        <translation>31 a 90 dias de atraso</translation>
    </message>
    <message>
        <source>8 to 30 days late</source>
        <translation>8 a 30 dias de atraso</translation>
    </message>
    <message>
        <source>1 to 7 days late</source>
        <translation>1 a 7 dias de atraso</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>Nos próximos 7 dias</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Open follow-ups by due date</source>
        <translation>Acções de seguimento abertas por prazo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Acções</translation>
    </message>
    <message>
        <source>Without a due date</source>
        <translation>Sem prazo</translation>
    </message>
    <message>
        <source>Follow-ups by state</source>
        <translation>Acções de seguimento por estado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Inquiries by topic</source>
        <translation>Pedidos de informação por tema</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebidos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertos</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidos</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Mediana de dias</translation>
    </message>
    <message>
        <source>Opportunities by stage</source>
        <translation>Oportunidades por fase</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1 %2</source>
        <comment>month year</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>DeskWording</name>
    <message>
        <source>Checked in at %1</source>
        <translation>Entrou às %1</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Já entrou</translation>
    </message>
    <message>
        <source>Already in since %1</source>
        <translation>Já entrou às %1</translation>
    </message>
    <message>
        <source>This was not read as a badge</source>
        <translation>O crachá não foi bem lido</translation>
    </message>
    <message>
        <source>Scan it again, or type the name.</source>
        <translation>Leia-o outra vez ou escreva o nome.</translation>
    </message>
    <message>
        <source>Nobody on this list has this badge</source>
        <translation>Ninguém nesta lista tem este crachá</translation>
    </message>
    <message>
        <source>Type the name, or press F2 for a walk-in.</source>
        <translation>Escreva o nome, ou carregue em F2 se vem sem convite.</translation>
    </message>
    <message>
        <source>Badge of another event: %1</source>
        <translation>Crachá de outro evento: %1</translation>
    </message>
    <message>
        <source>Was taken off the list. F2 lets the person in as a walk-in.</source>
        <translation>Foi retirado da lista. F2 deixa entrar a pessoa sem convite.</translation>
    </message>
    <message>
        <source>The last check-in was taken back</source>
        <translation>A última entrada foi anulada</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Não ficou registado</translation>
    </message>
    <message>
        <source>In</source>
        <comment>has arrived</comment>
        <translation>Entrou</translation>
    </message>
    <message>
        <source>In since %1</source>
        <translation>Entrou às %1</translation>
    </message>
    <message>
        <source>Somebody came instead</source>
        <translation>Veio alguém em seu lugar</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusou</translation>
    </message>
    <message>
        <source>Was here on another day</source>
        <translation>Esteve cá noutro dia</translation>
    </message>
    <message>
        <source>%1 in · %2 missing · %3 walk-ins</source>
        <comment>numbers of people</comment>
        <translation>Entraram %1 · Faltam %2 · Sem convite: %3</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Template of actions</source>
        <translation>Modelo de acções</translation>
    </message>
    <message>
        <source>Templates of actions</source>
        <translation>Modelos de acções</translation>
    </message>
    <message>
        <source>Step of the template</source>
        <translation>Passo do modelo</translation>
    </message>
    <message>
        <source>Steps of the template</source>
        <translation>Passos do modelo</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Associação</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associações</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Filiação</translation>
    </message>
    <message>
        <source>Officers and members</source>
        <translation>Dirigentes e membros</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Comunicação</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Comunicações</translation>
    </message>
    <message>
        <source>Decided conflict</source>
        <translation>Conflito decidido</translation>
    </message>
    <message>
        <source>Decided conflicts</source>
        <translation>Conflitos decididos</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Campo próprio</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos próprios</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Cedência</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Cedências</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Não é a mesma pessoa</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participação</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presença</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Presenças</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Entrada registada</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Entradas registadas</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Acção de seguimento</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Acções de seguimento</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Diz respeito a</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Correspondência de importação</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>Correspondências de importação</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Pedido de informação</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Pedidos de informação</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituições</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro da diáspora</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros da diáspora</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimentos</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missão</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missões</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Acreditação</translation>
    </message>
    <message>
        <source>Countries of accreditation</source>
        <translation>Países de acreditação</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Funcionário</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Funcionários</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidade</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projecto</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projectos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Período de relatório</translation>
    </message>
    <message>
        <source>Reporting periods</source>
        <translation>Períodos de relatório</translation>
    </message>
    <message>
        <source>Indicator value</source>
        <translation>Valor de indicador</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Valores de indicadores</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividade</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risco</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riscos</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propostas</translation>
    </message>
    <message>
        <source>Relay undertaking</source>
        <translation>Compromisso de divulgação</translation>
    </message>
    <message>
        <source>Relay undertakings</source>
        <translation>Divulgação</translation>
    </message>
    <message>
        <source>Contact gained</source>
        <translation>Contacto obtido</translation>
    </message>
    <message>
        <source>Contacts gained</source>
        <translation>Contactos obtidos</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>A mesma pessoa</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something has to be entered here.</source>
        <translation>É preciso preencher este campo.</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Esta data não existe.</translation>
    </message>
    <message>
        <source>Choose one of the values in the list.</source>
        <translation>Escolha um dos valores da lista.</translation>
    </message>
    <message>
        <source>There is no country of that name.</source>
        <translation>Não há nenhum país com este nome.</translation>
    </message>
    <message>
        <source>There is no province of that name. For Maputo, say whether the city or the province is meant.</source>
        <translation>Não há nenhuma província com este nome. No caso de Maputo, indique se é a cidade ou a província.</translation>
    </message>
    <message>
        <source>There is no language of that name.</source>
        <translation>Não há nenhuma língua com este nome.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Este texto é demasiado longo.</translation>
    </message>
    <message>
        <source>This cannot be: it contradicts the calendar or another date.</source>
        <translation>Não pode ser: contradiz o calendário ou outra data.</translation>
    </message>
    <message>
        <source>This cannot be changed any more: what is on record would no longer be what it says.</source>
        <translation>Isto já não pode ser mudado: o que está registado deixaria de ser o que diz.</translation>
    </message>
    <message>
        <source>Something else is called that already. Choose another name.</source>
        <translation>Já há outra coisa com este nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Isto não é um número inteiro.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Não existe tal registo.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>A lista está vazia.</translation>
    </message>
    <message>
        <source>The first line must hold the names of the columns.</source>
        <translation>A primeira linha deve conter os nomes das colunas.</translation>
    </message>
    <message>
        <source>This is not a text file. In the spreadsheet program, save the list as CSV and import that.</source>
        <translation>Isto não é um ficheiro de texto. Na folha de cálculo, guarde a lista como CSV e importe esse ficheiro.</translation>
    </message>
    <message>
        <source>A quotation mark that opens on line %1 is never closed.</source>
        <translation>Há aspas que abrem na linha %1 e nunca fecham.</translation>
    </message>
    <message>
        <source>Line %1 holds zero bytes: the file is damaged or is no text.</source>
        <translation>A linha %1 contém bytes nulos: o ficheiro está danificado ou não é texto.</translation>
    </message>
    <message>
        <source>The text in line %1, column %2, is too long for a list.</source>
        <translation>O texto da linha %1, coluna %2, é demasiado longo para uma lista.</translation>
    </message>
    <message>
        <source>Line %1 is too long for a list.</source>
        <translation>A linha %1 é demasiado longa para uma lista.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>A linha %1 tem mais de %2 colunas.</translation>
    </message>
    <message>
        <source>There are no lines below the names of the columns.</source>
        <translation>Não há linhas abaixo dos nomes das colunas.</translation>
    </message>
    <message>
        <source>This file is neither a text nor a workbook of the XLSX kind. In the spreadsheet program, save the list as XLSX or CSV and import that.</source>
        <translation>Este ficheiro não é nem um texto nem um livro do tipo XLSX. No programa de folhas de cálculo, grave a lista como XLSX ou CSV e importe essa.</translation>
    </message>
    <message>
        <source>This is a workbook of the old kind (XLS). In the spreadsheet program, save the list as XLSX and import that.</source>
        <translation>Este é um livro do tipo antigo (XLS). No programa de folhas de cálculo, grave a lista como XLSX e importe essa.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. In the spreadsheet program, save a copy without a password and import that.</source>
        <translation>O livro está protegido por uma palavra-passe. No programa de folhas de cálculo, grave uma cópia sem palavra-passe e importe essa.</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete: its part “%1” cannot be used.</source>
        <translation>O livro está danificado ou incompleto: a sua parte “%1” não pode ser usada.</translation>
    </message>
    <message>
        <source>The sheet is damaged in row %1.</source>
        <translation>A folha está danificada na linha %1.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a list can hold (part “%1”).</source>
        <translation>O livro descomprime-se em muito mais do que uma lista pode ter (parte “%1”).</translation>
    </message>
    <message>
        <source>The workbook holds more than %1 MB of texts. Save the list as CSV and import that.</source>
        <translation>O livro tem mais de %1 MB de textos. Grave a lista como CSV e importe essa.</translation>
    </message>
    <message>
        <source>The workbook has no such sheet with cells.</source>
        <translation>O livro não tem essa folha com células.</translation>
    </message>
    <message>
        <source>The card that begins on line %1 has no end.</source>
        <translation>O cartão que começa na linha %1 não tem fim.</translation>
    </message>
    <message>
        <source>The card that begins on line %1 is too long.</source>
        <translation>O cartão que começa na linha %1 é longo de mais.</translation>
    </message>
    <message>
        <source>“%1” is no package of Elo. Nothing of it was taken in.</source>
        <translation>“%1” não é um pacote do Elo. Nada dele foi recebido.</translation>
    </message>
    <message>
        <source>The package is not whole: its end is missing. Nothing of it was taken in. Copy it again from where it was made.</source>
        <translation>O pacote não está inteiro: falta-lhe o fim. Nada dele foi recebido. Copie-o de novo de onde foi feito.</translation>
    </message>
    <message>
        <source>The package was damaged or changed on its way. Nothing of it was taken in. Copy it again from where it was made.</source>
        <translation>O pacote foi danificado ou alterado pelo caminho. Nada dele foi recebido. Copie-o de novo de onde foi feito.</translation>
    </message>
    <message>
        <source>This package belongs to another office. Nothing of it was taken in.</source>
        <translation>Este pacote é de outro escritório. Nada dele foi recebido.</translation>
    </message>
    <message>
        <source>This was written by a newer Elo. Install the newer program on this computer; nothing was taken in until then.</source>
        <translation>Isto foi escrito por um Elo mais recente. Instale o programa mais recente neste computador; até lá nada foi recebido.</translation>
    </message>
    <message>
        <source>The package is signed by somebody else than the computer that it is said to come from. Nothing of it was taken in. Ask whoever made it.</source>
        <translation>O pacote não está assinado pelo computador de onde diz vir. Nada dele foi recebido. Pergunte a quem o fez.</translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation>Isto já foi anulado.</translation>
    </message>
    <message>
        <source>%1 cannot be written in this format: cards (vcf) are for members, calendars (ics) for follow-ups and events.</source>
        <translation>%1: não se podem escrever neste formato. Os cartões (vcf) são para membros, os calendários (ics) para acções de seguimento e eventos.</translation>
    </message>
    <message>
        <source>What left the office stays on its log as it was written.</source>
        <translation>O que saiu do escritório fica no registo tal como foi escrito.</translation>
    </message>
    <message>
        <source>What is handed to others is put on the log of disclosures, and this office file can only be read. Open it where it can be changed.</source>
        <translation>O que se entrega a outros fica no registo de cedências, e este ficheiro só pode ser lido. Abra-o onde possa ser alterado.</translation>
    </message>
    <message>
        <source>%1 are no people, of whom each could consent: this list is written for the office&apos;s own work.</source>
        <translation>%1 não são pessoas, que possam consentir cada uma: esta lista escreve-se para o trabalho próprio do escritório.</translation>
    </message>
    <message>
        <source>%1 stands on line %2 already. Look at the number of the line, or take the other name back first.</source>
        <translation>%1 já está na linha %2. Veja o número da linha, ou desfaça primeiro o outro nome.</translation>
    </message>
    <message>
        <source>Nothing of this is left to undo.</source>
        <translation>Já não resta nada disto para anular.</translation>
    </message>
    <message>
        <source>%1 comes from an older Elo and must be brought up to date once, for which it has to be written. Open it where it can be changed, or a copy of it.</source>
        <translation>%1 vem de um Elo mais antigo e tem de ser actualizado uma vez, para o que é preciso poder escrevê-lo. Abra-o onde possa ser alterado, ou abra uma cópia.</translation>
    </message>
    <message>
        <source>From its present state a record cannot go there directly. Use the commands above the record: they name the steps that are possible.</source>
        <translation>Do estado actual não se passa directamente para esse. Use os comandos por cima do registo: indicam os passos possíveis.</translation>
    </message>
    <message>
        <source>These records are merged already: they are both %1.</source>
        <translation>Estes registos já estão juntos: são ambos %1.</translation>
    </message>
    <message>
        <source>%1 is in already, so nobody comes in that place.</source>
        <translation>%1 já entrou, por isso ninguém vem em seu lugar.</translation>
    </message>
    <message>
        <source>%1 is no day of “%2”. Its days: %3.</source>
        <translation>%1 não é dia de “%2”. Os seus dias: %3.</translation>
    </message>
    <message>
        <source>This is no whole badge code. Scan the badge again.</source>
        <translation>Isto não é um código de crachá completo. Leia o crachá outra vez.</translation>
    </message>
    <message>
        <source>%1 was taken off the list of “%2”.</source>
        <translation>%1 foi retirado da lista de “%2”.</translation>
    </message>
    <message>
        <source>Somebody decided that %1 and %2 are two people. Take that decision back first.</source>
        <translation>Alguém decidiu que %1 e %2 são duas pessoas. Anule primeiro essa decisão.</translation>
    </message>
    <message>
        <source>%1 is not merged with anybody.</source>
        <translation>%1 não está junto com ninguém.</translation>
    </message>
    <message>
        <source>“%1” asks for no more work.</source>
        <translation>«%1» já não pede trabalho.</translation>
    </message>
    <message>
        <source>The template “%1” is for things of another kind.</source>
        <translation>O modelo «%1» é para outro tipo de registos.</translation>
    </message>
    <message>
        <source>The date of “%1”, from which the days are counted, is not known yet.</source>
        <translation>A data de «%1», a partir da qual se contam os dias, ainda não é conhecida.</translation>
    </message>
    <message>
        <source>The template “%1” has no steps yet.</source>
        <translation>O modelo «%1» ainda não tem passos.</translation>
    </message>
    <message>
        <source>There are as many custom fields as there can be. Remove one that is not needed.</source>
        <translation>Já há tantos campos próprios quantos pode haver. Retire um que não faça falta.</translation>
    </message>
    <message>
        <source>“%1” is a folder, a link or a device. Only a file itself can be attached.</source>
        <translation>“%1” é uma pasta, um atalho ou um dispositivo. Só um ficheiro pode ser anexado.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing to keep.</source>
        <translation>“%1” está vazio: não há nada para guardar.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Scan it with fewer colours or in parts, or keep it elsewhere and note where.</source>
        <translation>“%1” tem mais de %2 MB. Digitalize-o com menos cores ou em partes, ou guarde-o noutro sítio e anote onde.</translation>
    </message>
    <message>
        <source>The file was written to while it was read. Attach it when it is complete.</source>
        <translation>O ficheiro estava a ser escrito enquanto era lido. Anexe-o quando estiver completo.</translation>
    </message>
    <message>
        <source>This is no address of a hub (“%1”). It looks like postgresql://user@hub.example/elo.</source>
        <translation>Isto não é o endereço de um concentrador («%1»). É assim: postgresql://utilizador@hub.example/elo.</translation>
    </message>
    <message>
        <source>“%1” does not protect the way to %2. Only on this computer itself may the hub&apos;s certificate go unchecked.</source>
        <translation>«%1» não protege o caminho até %2. Só neste mesmo computador pode o certificado do concentrador ficar por verificar.</translation>
    </message>
    <message>
        <source>The hub at %1 does not answer now. Look whether the network is there. What is entered meanwhile waits in the office file.</source>
        <translation>O concentrador em %1 não responde agora. Veja se há rede. O que entretanto se registar espera no ficheiro do escritório.</translation>
    </message>
    <message>
        <source>The hub does not let “%1” in: the password or the account is another.</source>
        <translation>O concentrador não deixa entrar «%1»: a palavra-passe ou a conta é outra.</translation>
    </message>
    <message>
        <source>Who answers at %1 cannot show that it is the office&apos;s hub: its certificate is not trusted, or is of another computer. Nothing was sent to it. Ask whoever looks after the hub for the file of its certificate.</source>
        <translation>Quem responde em %1 não consegue mostrar que é o concentrador do escritório: o seu certificado não é de confiança, ou é de outro computador. Nada lhe foi enviado. Peça a quem cuida do concentrador o ficheiro do certificado.</translation>
    </message>
    <message>
        <source>The hub at %1 offers no protected connection.</source>
        <translation>O concentrador em %1 não oferece uma ligação protegida.</translation>
    </message>
    <message>
        <source>The file of certificates cannot be read: “%1”</source>
        <translation>O ficheiro de certificados não se consegue ler: «%1»</translation>
    </message>
    <message>
        <source>The hub has no database called “%1”.</source>
        <translation>O concentrador não tem nenhuma base de dados chamada «%1».</translation>
    </message>
    <message>
        <source>The account “%1” may not do this at the hub. “elo hub init” gives an office&apos;s account its rights.</source>
        <translation>A conta «%1» não pode fazer isto no concentrador. «elo hub init» dá os direitos à conta de um escritório.</translation>
    </message>
    <message>
        <source>The database “%1” is no hub yet: whoever looks after it must run “elo hub init” once.</source>
        <translation>A base de dados «%1» ainda não é um concentrador: quem dela cuida tem de executar «elo hub init» uma vez.</translation>
    </message>
    <message>
        <source>The hub was set up by an older Elo: whoever looks after it must run “elo hub init” again.</source>
        <translation>O concentrador foi preparado por um Elo mais antigo: quem dele cuida tem de executar «elo hub init» outra vez.</translation>
    </message>
    <message>
        <source>The hub was set up by a newer Elo. Install the newer program on this computer.</source>
        <translation>O concentrador foi preparado por um Elo mais recente. Instale o programa mais recente neste computador.</translation>
    </message>
    <message>
        <source>The account “%1” is of another office than this office file.</source>
        <translation>A conta «%1» é de outro escritório que não o deste ficheiro.</translation>
    </message>
    <message>
        <source>The hub at %1 has no room or no connection left.</source>
        <translation>O concentrador em %1 já não tem espaço ou ligações livres.</translation>
    </message>
    <message>
        <source>The hub at %1 refused this, and did not say why in a way that Elo understands. Its own log does.</source>
        <translation>O concentrador em %1 recusou isto, e não disse porquê de um modo que o Elo entenda. O registo dele diz.</translation>
    </message>
    <message>
        <source>The password of a hub has at least 12 characters, of plain letters, digits and signs.</source>
        <translation>A palavra-passe de um concentrador tem pelo menos 12 caracteres: letras sem acento, algarismos e sinais.</translation>
    </message>
    <message>
        <source>Two copies of this office file write as if they were one computer. Open the copy that was made last as a file of its own: restore it by “elo restore”.</source>
        <translation>Duas cópias deste ficheiro escrevem como se fossem um só computador. Abra a cópia feita por último como um ficheiro próprio: reponha-a com «elo restore».</translation>
    </message>
    <message>
        <source>A long change is being written just now. What others did is taken in when it is over.</source>
        <translation>Está a ser escrita uma alteração demorada. O que os outros fizeram é recebido quando ela acabar.</translation>
    </message>
    <message>
        <source>This file holds the people of one event only, and takes in nothing else. Bring its work back to the office, and take a new file from there.</source>
        <translation>Este ficheiro tem só as pessoas de um evento e não recebe mais nada. Leve o seu trabalho de volta ao escritório e traga de lá um ficheiro novo.</translation>
    </message>
    <message>
        <source>Somebody decided this meanwhile. Look at the list again.</source>
        <translation>Alguém decidiu isto entretanto. Veja a lista de novo.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, in the same field. Open the record again to see the change, then enter yours.</source>
        <translation>%1 foi entretanto alterado no mesmo campo. Abra de novo o registo para ver a alteração e introduza depois a sua.</translation>
    </message>
    <message>
        <source>“%1” was not accepted.</source>
        <translation>“%1” não foi aceite.</translation>
    </message>
    <message>
        <source>A value was not accepted.</source>
        <translation>Um valor não foi aceite.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it and try again.</source>
        <translation>Nada foi alterado. Corrija e tente de novo.</translation>
    </message>
    <message>
        <source>It cannot be undone, because this was changed later:</source>
        <translation>Não se pode anular, porque isto foi alterado depois:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Undo the later changes first, or correct the records by hand.</source>
        <translation>Nada foi alterado. Anule primeiro as alterações posteriores ou corrija os registos à mão.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Este valor não pode ser usado.</translation>
    </message>
    <message>
        <source>Not in this office file</source>
        <translation>Não está neste ficheiro</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>This is not an office file</source>
        <translation>Isto não é um ficheiro do Elo</translation>
    </message>
    <message>
        <source>This file needs a newer Elo</source>
        <translation>Este ficheiro precisa de um Elo mais recente</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>Esse ficheiro já existe</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>O ficheiro está a ser usado</translation>
    </message>
    <message>
        <source>The file can only be read</source>
        <translation>O ficheiro só pode ser lido</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>O ficheiro está danificado</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>O ficheiro não pode ser lido</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>O ficheiro não pode ser gravado</translation>
    </message>
    <message>
        <source>A value was not accepted</source>
        <translation>Um valor não foi aceite</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Isto não pode ser feito</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Alterado entretanto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>This package cannot be used</source>
        <translation>Este pacote não pode ser usado</translation>
    </message>
    <message>
        <source>This list cannot be used</source>
        <translation>Esta lista não pode ser usada</translation>
    </message>
    <message>
        <source>The filter is not understood</source>
        <translation>O filtro não se compreende</translation>
    </message>
    <message>
        <source>A defect in Elo</source>
        <translation>Um defeito do Elo</translation>
    </message>
    <message>
        <source>This office file has no such record or operation. It may have been removed, or the number is of another file.</source>
        <translation>Este ficheiro não tem esse registo ou essa operação. Pode ter sido removido, ou o número é de outro ficheiro.</translation>
    </message>
    <message>
        <source>There is nothing to be found. Nothing was changed.</source>
        <translation>Não há nada a encontrar. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>“%1” não foi encontrado.</translation>
    </message>
    <message>
        <source>Nothing was changed. It may have been moved, renamed or removed: look for it, or search.</source>
        <translation>Nada foi alterado. Pode ter sido movido, ter mudado de nome ou ter sido removido: procure-o.</translation>
    </message>
    <message>
        <source>“%1” was not made by Elo.</source>
        <translation>“%1” não foi feito pelo Elo.</translation>
    </message>
    <message>
        <source>The file was not touched. Open a file that ends in .elo; to take over a list, use Import.</source>
        <translation>O ficheiro não foi tocado. Abra um ficheiro que termine em .elo; para aproveitar uma lista, use Importar.</translation>
    </message>
    <message>
        <source>“%1” was last saved by a newer Elo (file version %2; this program reads up to %3).</source>
        <translation>“%1” foi guardado por um Elo mais recente (versão do ficheiro %2; este programa lê até à %3).</translation>
    </message>
    <message>
        <source>The file was not touched. Install the newer program on this computer to open it.</source>
        <translation>O ficheiro não foi tocado. Instale o programa mais recente neste computador para o abrir.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1” já existe.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name.</source>
        <translation>Ficou como estava. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”.</source>
        <translation>Outro programa está a gravar em “%1”.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait a moment and try again, or close the other program.</source>
        <translation>Nada foi alterado. Espere um momento e tente de novo, ou feche o outro programa.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it, or its folder, is protected.</source>
        <translation>Não se pode gravar em “%1”: o ficheiro ou a sua pasta está protegido.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can look and export; to work in it, copy it to a folder of your own.</source>
        <translation>Nada foi alterado. Pode consultar e exportar; para trabalhar nele, copie-o para uma pasta sua.</translation>
    </message>
    <message>
        <source>There is no room left for “%1”.</source>
        <translation>Já não há espaço para “%1”.</translation>
    </message>
    <message>
        <source>What was saved before is safe; the last step was not done. Free some space and do it again.</source>
        <translation>O que foi guardado antes está seguro; o último passo não foi feito. Liberte espaço e repita-o.</translation>
    </message>
    <message>
        <source>Parts of “%1” do not add up.</source>
        <translation>Há partes de “%1” que não batem certo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep this file, open the newest backup, and have the damaged one looked at.</source>
        <translation>Nada foi alterado. Guarde este ficheiro, abra a cópia de segurança mais recente e mande examinar o danificado.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>“%1” não pode ser aberto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look whether the drive is connected and whether you may read the file.</source>
        <translation>Nada foi alterado. Veja se o disco está ligado e se tem permissão para ler o ficheiro.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” não pode ser gravado.</translation>
    </message>
    <message>
        <source>Your records are safe. Choose a folder in which you may write.</source>
        <translation>Os seus registos estão seguros. Escolha uma pasta em que possa gravar.</translation>
    </message>
    <message>
        <source>A rule of the office file forbids this.</source>
        <translation>Uma regra do ficheiro não o permite.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>It was stopped, as you wished. Nothing was changed.</source>
        <translation>Foi interrompido, como pediu. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The list cannot be read.</source>
        <translation>A lista não pode ser lida.</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the list and import it again.</source>
        <translation>Nada foi importado. Corrija a lista e importe-a de novo.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>“%1” não se compreende.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the filter and try again.</source>
        <translation>Nada foi alterado. Corrija o filtro e tente de novo.</translation>
    </message>
    <message>
        <source>Something happened that should not: the step was not done.</source>
        <translation>Aconteceu algo que não devia: o passo não foi feito.</translation>
    </message>
    <message>
        <source>What was saved before is safe. If it happens again, tell those who look after Elo what you did just before.</source>
        <translation>O que foi guardado antes está seguro. Se voltar a acontecer, diga a quem cuida do Elo o que fez imediatamente antes.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Days counted from</source>
        <translation>Dias contados de</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>Antes ou depois</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>País de acolhimento</translation>
    </message>
    <message>
        <source>Host city</source>
        <translation>Cidade de acolhimento</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Accredited until</source>
        <translation>Credenciada até</translation>
    </message>
    <message>
        <source>Host-country registration</source>
        <translation>Registo no país de acolhimento</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registada em</translation>
    </message>
    <message>
        <source>Statutes on file</source>
        <translation>Estatutos entregues</translation>
    </message>
    <message>
        <source>Stated number of members</source>
        <translation>Número de membros declarado</translation>
    </message>
    <message>
        <source>Stated on</source>
        <translation>Declarado em</translation>
    </message>
    <message>
        <source>Liaison mission</source>
        <translation>Missão de ligação</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Ponto focal</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Associação</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Anexado a</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do ficheiro</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de ficheiro</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Anexado em</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidade</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Resposta até</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondida por</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Settled values</source>
        <translation>Valores resolvidos</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido em</translation>
    </message>
    <message>
        <source>What has the field</source>
        <translation>O que tem o campo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>What it links to</source>
        <translation>A que liga</translation>
    </message>
    <message>
        <source>Shown in lists</source>
        <translation>Mostrado nas listas</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Encontrado pela pesquisa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>O que foi escrito</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quem</translation>
    </message>
    <message>
        <source>What it lists</source>
        <translation>O que lista</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Entregue a</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No ficheiro</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Who is in the file</source>
        <translation>Quem está no ficheiro</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Uma pessoa</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Começa em</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina em</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>Presidida por</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Name (if not on record)</source>
        <translation>Nome (se não tem registo)</translation>
    </message>
    <message>
        <source>Sex (if not on record)</source>
        <translation>Sexo (se não tem registo)</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Delegation country</source>
        <translation>País da delegação</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>Em substituição de</translation>
    </message>
    <message>
        <source>Sheet and line</source>
        <translation>Folha e linha</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Registado por</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Prometido por</translation>
    </message>
    <message>
        <source>Reason for dropping</source>
        <translation>Motivo do abandono</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Concluída em</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repete-se</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>A cada</translation>
    </message>
    <message>
        <source>Repeats until</source>
        <translation>Repete-se até</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Quantas vezes</translation>
    </message>
    <message>
        <source>Repeats from</source>
        <translation>Repete-se desde</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Repetição</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Lembrar</translation>
    </message>
    <message>
        <source>Remind at</source>
        <translation>Lembrar às</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Adiada até</translation>
    </message>
    <message>
        <source>Why snoozed</source>
        <translation>Motivo do adiamento</translation>
    </message>
    <message>
        <source>Times snoozed</source>
        <translation>Vezes adiada</translation>
    </message>
    <message>
        <source>Date counted from</source>
        <translation>Data contada de</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contado de</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Dias depois</translation>
    </message>
    <message>
        <source>Computed date</source>
        <translation>Data calculada</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Acção de seguimento</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Diz respeito a</translation>
    </message>
    <message>
        <source>Headers of the list</source>
        <translation>Cabeçalhos da lista</translation>
    </message>
    <message>
        <source>Where each column goes</source>
        <translation>Para onde vai cada coluna</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>Usada pela última vez em</translation>
    </message>
    <message>
        <source>Last list</source>
        <translation>Última lista</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido em</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Requerente</translation>
    </message>
    <message>
        <source>Name as given</source>
        <translation>Nome indicado</translation>
    </message>
    <message>
        <source>Contact as given</source>
        <translation>Contacto indicado</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missão</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Encaminhado para</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Encaminhado em</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondido em</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Fechado em</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>O mesmo que</translation>
    </message>
    <message>
        <source>Post of the focal point</source>
        <translation>Cargo do ponto focal</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>O que se aprendeu</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projecto</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Sort name</source>
        <translation>Nome de ordenação</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Outros nomes</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Faixa etária</translation>
    </message>
    <message>
        <source>Province of origin</source>
        <translation>Província de origem</translation>
    </message>
    <message>
        <source>District of origin</source>
        <translation>Distrito de origem</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>País de residência</translation>
    </message>
    <message>
        <source>City of residence</source>
        <translation>Cidade de residência</translation>
    </message>
    <message>
        <source>Year of departure</source>
        <translation>Ano de saída</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Línguas</translation>
    </message>
    <message>
        <source>Education level</source>
        <translation>Nível de ensino</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profissão</translation>
    </message>
    <message>
        <source>Occupation group (ISCO-08)</source>
        <translation>Grupo profissional (ISCO-08)</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interesses</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Canal preferido</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>Contacto principal</translation>
    </message>
    <message>
        <source>Competent mission</source>
        <translation>Missão competente</translation>
    </message>
    <message>
        <source>Consular registration</source>
        <translation>Inscrição consular</translation>
    </message>
    <message>
        <source>Focal person for relay</source>
        <translation>Pessoa focal para divulgação</translation>
    </message>
    <message>
        <source>Source of the record</source>
        <translation>Origem do registo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertence a</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Número ou endereço</translation>
    </message>
    <message>
        <source>Standard form</source>
        <translation>Forma normalizada</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Como foi dado</translation>
    </message>
    <message>
        <source>Text version</source>
        <translation>Versão do texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registado por</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirado em</translation>
    </message>
    <message>
        <source>Country of the seat</source>
        <translation>País da sede</translation>
    </message>
    <message>
        <source>City of the seat</source>
        <translation>Cidade da sede</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificada em</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Província</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Oferecida por</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Skills wanted</source>
        <translation>Competências pedidas</translation>
    </message>
    <message>
        <source>Living in</source>
        <translation>A residir em</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Língua do texto</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificada por</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publicada em</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Financiado por</translation>
    </message>
    <message>
        <source>Budget (USD)</source>
        <translation>Orçamento (USD)</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Executado por</translation>
    </message>
    <message>
        <source>Reports written by</source>
        <translation>Relatórios escritos por</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Contribui para</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Linha de base</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Computed from records</source>
        <translation>Calculado dos registos</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Data de corte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Reason for variance</source>
        <translation>Motivo do desvio</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividade</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Início previsto</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fim previsto</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Início real</translation>
    </message>
    <message>
        <source>Actual end</source>
        <translation>Fim real</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risco</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta ao risco</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Apresentada por</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Apresentada em</translation>
    </message>
    <message>
        <source>Responsible institution</source>
        <translation>Instituição responsável</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Who passes it on</source>
        <translation>Quem divulga</translation>
    </message>
    <message>
        <source>Of which event</source>
        <translation>De que evento</translation>
    </message>
    <message>
        <source>Heard it from</source>
        <translation>Soube por</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Prometido para</translation>
    </message>
    <message>
        <source>People reached (estimate)</source>
        <translation>Pessoas alcançadas (estimativa)</translation>
    </message>
    <message>
        <source>Relay undertaking</source>
        <translation>Compromisso de divulgação</translation>
    </message>
    <message>
        <source>Became a contact</source>
        <translation>Tornou-se contacto</translation>
    </message>
    <message>
        <source>Record that is kept</source>
        <translation>Registo que fica</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>Texto procurado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Com a etiqueta</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registado em</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
</context>
<context>
    <name>FilterTexts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: excepto %2</translation>
    </message>
    <message>
        <source>%1: contains “%2”</source>
        <translation>%1: contém «%2»</translation>
    </message>
    <message>
        <source>%1: before %2</source>
        <translation>%1: antes de %2</translation>
    </message>
    <message>
        <source>%1: up to %2</source>
        <translation>%1: até %2</translation>
    </message>
    <message>
        <source>%1: after %2</source>
        <translation>%1: depois de %2</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1: a partir de %2</translation>
    </message>
    <message>
        <source>%1: not filled in</source>
        <translation>%1: por preencher</translation>
    </message>
    <message>
        <source>%1: filled in</source>
        <translation>%1: preenchido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membro</numerusform>
            <numerusform>%Ln membros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln association(s)</source>
        <translation>
            <numerusform>%Ln associação</numerusform>
            <numerusform>%Ln associações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mission(s)</source>
        <translation>
            <numerusform>%Ln missão</numerusform>
            <numerusform>%Ln missões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln institution(s)</source>
        <translation>
            <numerusform>%Ln instituição</numerusform>
            <numerusform>%Ln instituições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s)</source>
        <translation>
            <numerusform>%Ln acção de seguimento</numerusform>
            <numerusform>%Ln acções de seguimento</numerusform>
        </translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>Nunca contactado</translation>
    </message>
    <message>
        <source>Contacted at some time</source>
        <translation>Contactado alguma vez</translation>
    </message>
    <message>
        <source>Not contacted since %1</source>
        <translation>Sem contacto desde %1</translation>
    </message>
    <message>
        <source>Not contacted after %1</source>
        <translation>Sem contacto depois de %1</translation>
    </message>
    <message>
        <source>Contacted after %1</source>
        <translation>Contactado depois de %1</translation>
    </message>
    <message>
        <source>Contacted since %1</source>
        <translation>Contactado desde %1</translation>
    </message>
    <message>
        <source>Last contact not on %1</source>
        <translation>Último contacto não em %1</translation>
    </message>
    <message>
        <source>Last contact on %1</source>
        <translation>Último contacto em %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not contacted in the last %1</source>
        <translation>Sem contacto há %1</translation>
    </message>
    <message>
        <source>Contacted in the last %1</source>
        <translation>Contactado há menos de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>daqui a %n dia</numerusform>
            <numerusform>daqui a %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>há %n semana</numerusform>
            <numerusform>há %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>daqui a %n semana</numerusform>
            <numerusform>daqui a %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>há %n mês</numerusform>
            <numerusform>há %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>daqui a %n mês</numerusform>
            <numerusform>daqui a %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>há %n ano</numerusform>
            <numerusform>há %n anos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>daqui a %n ano</numerusform>
            <numerusform>daqui a %n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>the beginning of the week</source>
        <translation>o início da semana</translation>
    </message>
    <message>
        <source>the beginning of the month</source>
        <translation>o início do mês</translation>
    </message>
    <message>
        <source>the beginning of the quarter</source>
        <translation>o início do trimestre</translation>
    </message>
    <message>
        <source>the beginning of the year</source>
        <translation>o início do ano</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 com %2</translation>
    </message>
    <message>
        <source>Nothing in “%1”</source>
        <translation>Nada em «%1»</translation>
    </message>
    <message>
        <source>Nothing in “%1” with %2</source>
        <translation>Nada em «%1» com %2</translation>
    </message>
    <message>
        <source>Something in “%1”</source>
        <translation>Algo em «%1»</translation>
    </message>
    <message>
        <source>Something in “%1” with %2</source>
        <translation>Algo em «%1» com %2</translation>
    </message>
    <message numerus="yes">
        <source>%n or more in “%1”</source>
        <translation>
            <numerusform>%n ou mais em «%1»</numerusform>
            <numerusform>%n ou mais em «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more in “%1” with %2</source>
        <translation>
            <numerusform>%n ou mais em «%1» com %2</numerusform>
            <numerusform>%n ou mais em «%1» com %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the beginning of the month, 2 months ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>at some time</source>
        <translation>alguma vez</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>não desde</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>has</source>
        <translation>tem</translation>
    </message>
    <message>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>não tem</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>não é</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois de</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mais de</translation>
    </message>
    <message>
        <source>from</source>
        <translation>a partir de</translation>
    </message>
    <message>
        <source>is not filled in</source>
        <translation>não está preenchido</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>está preenchido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>Without the tag %1</source>
        <translation>Sem a etiqueta %1</translation>
    </message>
    <message>
        <source>None of: %1</source>
        <translation>Nada disto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registo</numerusform>
            <numerusform>%Ln registos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpCommands</name>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>It keeps its due date, and is not among what is to be done before the day that you choose.</source>
        <translation>Mantém o prazo e não aparece entre o que há a fazer antes do dia que escolher.</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Segunda-feira</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Daqui a duas semanas</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Daqui a um mês</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>What it waits for, in a few words</source>
        <translation>Por que espera, em poucas palavras</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Please say why: it stands in the history.</source>
        <translation>Diga o motivo, por favor: fica no histórico.</translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <comment>date: follow-up</comment>
        <translation>Adiada até %1: %2</translation>
    </message>
    <message>
        <source>Back among what is to be done: %1</source>
        <translation>De novo por fazer: %1</translation>
    </message>
    <message>
        <source>Marked as done: %1</source>
        <translation>Marcada como feita: %1</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>0: on the day itself</source>
        <translation>0: no próprio dia</translation>
    </message>
    <message>
        <source>Empty: whoever uses the template</source>
        <translation>Vazio: quem usa o modelo</translation>
    </message>
    <message>
        <source>What it is about, in one sentence</source>
        <translation>De que trata, numa frase</translation>
    </message>
    <message>
        <source>As written on the paper: 112/INACE/2026</source>
        <translation>Como está no papel: 112/INACE/2026</translation>
    </message>
    <message>
        <source>09:00</source>
        <translation>09:00</translation>
    </message>
    <message>
        <source>What is to be done, in one sentence</source>
        <translation>O que há a fazer, numa frase</translation>
    </message>
    <message>
        <source>Letter number, file name, who confirmed it</source>
        <translation>Número do ofício, nome do ficheiro, quem confirmou</translation>
    </message>
    <message>
        <source>2: every second week, month …</source>
        <translation>2: de duas em duas semanas, de dois em dois meses …</translation>
    </message>
    <message>
        <source>What is asked, in one sentence</source>
        <translation>O que se pede, numa frase</translation>
    </message>
    <message>
        <source>Of a caller who is not on record</source>
        <translation>De quem não está registado</translation>
    </message>
    <message>
        <source>Phone or e-mail of that caller</source>
        <translation>Telefone ou e-mail dessa pessoa</translation>
    </message>
    <message>
        <source>Full name as the person writes it</source>
        <translation>Nome completo, como a pessoa o escreve</translation>
    </message>
    <message>
        <source>Filled in by itself: surname, given names</source>
        <translation>Preenche-se por si: apelido, nomes próprios</translation>
    </message>
    <message>
        <source>Date or only the year</source>
        <translation>Data, ou só o ano</translation>
    </message>
    <message>
        <source>+258 84 000 0000 or name@example.org</source>
        <translation>+258 84 000 0000 ou nome@example.org</translation>
    </message>
    <message>
        <source>Words from occupations: nurse, electrician, accountant</source>
        <translation>Palavras de profissões: enfermeira, electricista, contabilista</translation>
    </message>
    <message>
        <source>A concrete way to take part, in one sentence</source>
        <translation>Uma forma concreta de participar, numa frase</translation>
    </message>
    <message>
        <source>Who is told: “Mozambican students in Porto”</source>
        <translation>A quem se conta: «Estudantes moçambicanos no Porto»</translation>
    </message>
</context>
<context>
    <name>ImportExample</name>
    <message>
        <source>Name;Sex;Date of birth;Country of residence;City;Phone;E-mail;Occupation</source>
        <translation>Nome;Sexo;Data de nascimento;País de residência;Cidade;Telefone;E-mail;Profissão</translation>
    </message>
    <message>
        <source>Marta Inventada Sitoe;F;1984-05-12;Portugal;Lisboa;+351 912 555 001;marta@example.org;Nurse</source>
        <translation>Marta Inventada Sitoe;F;12/05/1984;Portugal;Lisboa;+351 912 555 001;marta@example.org;Enfermeira</translation>
    </message>
    <message>
        <source>Zeca Fictício Tembe;M;1979;South Africa;Nelspruit;+27 82 555 0102 / +258 84 555 0103;;Builder</source>
        <translation>Zeca Fictício Tembe;M;1979;África do Sul;Nelspruit;+27 82 555 0102 / +258 84 555 0103;;Pedreiro</translation>
    </message>
</context>
<context>
    <name>ImportIssue</name>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>«%1» não pode ficar em branco.</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation>Esta linha não tem nome.</translation>
    </message>
    <message>
        <source>There is no such date: %1</source>
        <translation>Esta data não existe: %1</translation>
    </message>
    <message>
        <source>The day is missing, so this is no date: %1</source>
        <translation>Falta o dia; isto não é uma data completa: %1</translation>
    </message>
    <message>
        <source>This date lies in the future: %1</source>
        <translation>Esta data é futura: %1</translation>
    </message>
    <message>
        <source>Unknown country: %1</source>
        <translation>País desconhecido: %1</translation>
    </message>
    <message>
        <source>Not one of the values of this field: %1</source>
        <translation>Não é um dos valores deste campo: %1</translation>
    </message>
    <message>
        <source>Unknown language: %1</source>
        <translation>Língua desconhecida: %1</translation>
    </message>
    <message>
        <source>Unknown province: %1</source>
        <translation>Província desconhecida: %1</translation>
    </message>
    <message>
        <source>City or province? Write “Maputo (cidade)” or “Maputo (província)” instead of %1</source>
        <translation>Cidade ou província? Escreva “Maputo (cidade)” ou “Maputo (província)” em vez de %1</translation>
    </message>
    <message>
        <source>Not a number: %1</source>
        <translation>Não é um número: %1</translation>
    </message>
    <message>
        <source>This cannot be right: %1</source>
        <translation>Isto não pode estar certo: %1</translation>
    </message>
    <message>
        <source>Neither yes nor no: %1</source>
        <translation>Nem sim nem não: %1</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>O texto é demasiado longo.</translation>
    </message>
    <message>
        <source>Not on record, so it is not linked: %1</source>
        <translation>Não está registado e por isso não fica ligado: %1</translation>
    </message>
    <message>
        <source>More than one record is called this: %1</source>
        <translation>Há mais de um registo com este nome: %1</translation>
    </message>
    <message>
        <source>Nothing on record is called this: %1</source>
        <translation>Nada do que está registado se chama assim: %1</translation>
    </message>
    <message>
        <source>More than one record is called this: %1. Write its number, as M-12.</source>
        <translation>Mais de um registo se chama assim: %1. Escreva o número, como M-12.</translation>
    </message>
    <message>
        <source>Not the id of a record: %1</source>
        <translation>Não é o identificador de um registo: %1</translation>
    </message>
    <message>
        <source>Not the number of such a record, so it is not used: %1</source>
        <translation>Não é o número de um registo destes, por isso não se usa: %1</translation>
    </message>
    <message>
        <source>The number is on record for another (%1), so it is not used.</source>
        <translation>O número é de outro registo (%1), por isso não se usa.</translation>
    </message>
    <message>
        <source>Only members have contacts; this one of a participant is not kept: %1</source>
        <translation>Só os membros têm contactos; este, de um participante, não se guarda: %1</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here, so it stays empty: %1</source>
        <translation>A folha de cálculo mostra aqui um erro, por isso fica vazio: %1</translation>
    </message>
    <message>
        <source>A formula without a result. Open and save the list in the spreadsheet program, or write the value.</source>
        <translation>Uma fórmula sem resultado. Abra e grave a lista no programa de folhas de cálculo, ou escreva o valor.</translation>
    </message>
    <message>
        <source>The picture on this card is broken, so it is left out.</source>
        <translation>A fotografia deste cartão está estragada e fica de fora.</translation>
    </message>
    <message>
        <source>The picture on this card is too large, so it is left out.</source>
        <translation>A fotografia deste cartão é demasiado grande e fica de fora.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns: %1</source>
        <translation>Esta linha tem mais células do que há colunas: %1</translation>
    </message>
    <message>
        <source>This value cannot be used: %1</source>
        <translation>Este valor não pode ser usado: %1</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Adds to a record</source>
        <translation>Completa um registo</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada de novo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixada de fora</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Morada</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Rede social</translation>
    </message>
    <message>
        <source>Number on record (M-12)</source>
        <translation>Número no registo (M-12)</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation>Identificador do registo</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nomes próprios</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Association (member of)</source>
        <translation>Associação (de que é membro)</translation>
    </message>
    <message>
        <source>Consents to being contacted</source>
        <translation>Consente em ser contactado</translation>
    </message>
    <message>
        <source>Date of consent</source>
        <translation>Data do consentimento</translation>
    </message>
    <message>
        <source>phone or e-mail</source>
        <translation>telefone ou e-mail</translation>
    </message>
    <message>
        <source>%1 is told by: %2</source>
        <comment>a field, and what tells whom it means</comment>
        <translation>%1 reconhece-se por: %2</translation>
    </message>
    <message>
        <source>%1 (to tell what is meant)</source>
        <translation>%1 (para saber de qual se trata)</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Evento: %1</translation>
    </message>
    <message>
        <source>Present on day %1 (%2)</source>
        <translation>Presente no dia %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>Occupation: %1</source>
        <translation>Profissão: %1</translation>
    </message>
    <message>
        <source>Sector: %1</source>
        <translation>Sector: %1</translation>
    </message>
    <message>
        <source>Interest: %1</source>
        <translation>Interesse: %1</translation>
    </message>
    <message>
        <source>Lives in: %1</source>
        <translation>Vive em: %1</translation>
    </message>
    <message>
        <source>Speaks: %1</source>
        <translation>Fala: %1</translation>
    </message>
</context>
<context>
    <name>MatchReason</name>
    <message>
        <source>same e-mail</source>
        <translation>mesmo correio electrónico</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>mesmo telefone</translation>
    </message>
    <message>
        <source>phones end alike</source>
        <translation>telefones com o mesmo final</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mesmo nome</translation>
    </message>
    <message>
        <source>names in another order</source>
        <translation>nomes por outra ordem</translation>
    </message>
    <message>
        <source>names spelt another way</source>
        <translation>nomes com outra grafia</translation>
    </message>
    <message>
        <source>one name is shorter</source>
        <translation>um dos nomes é mais curto</translation>
    </message>
    <message>
        <source>born the same day</source>
        <translation>mesma data de nascimento</translation>
    </message>
    <message>
        <source>day and month of birth swapped</source>
        <translation>dia e mês de nascimento trocados</translation>
    </message>
    <message>
        <source>born the same year</source>
        <translation>mesmo ano de nascimento</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>mesma cidade</translation>
    </message>
    <message>
        <source>same country</source>
        <translation>mesmo país</translation>
    </message>
    <message>
        <source>same province of origin</source>
        <translation>mesma província de origem</translation>
    </message>
    <message>
        <source>only one is called Júnior or the like</source>
        <translation>só um se chama Júnior ou semelhante</translation>
    </message>
    <message>
        <source>another surname</source>
        <translation>outro apelido</translation>
    </message>
    <message>
        <source>dates of birth differ by a slip</source>
        <translation>datas de nascimento diferem por um lapso</translation>
    </message>
    <message>
        <source>born on different days</source>
        <translation>datas de nascimento diferentes</translation>
    </message>
    <message>
        <source>years of birth differ</source>
        <translation>anos de nascimento diferentes</translation>
    </message>
    <message>
        <source>sex differs</source>
        <translation>sexo diferente</translation>
    </message>
    <message>
        <source>phones differ</source>
        <translation>telefones diferentes</translation>
    </message>
    <message>
        <source>e-mails differ</source>
        <translation>correios electrónicos diferentes</translation>
    </message>
</context>
<context>
    <name>MergeText</name>
    <message>
        <source>proposed: the only one</source>
        <translation>proposto: o único</translation>
    </message>
    <message>
        <source>proposed: more exact</source>
        <translation>proposto: mais exacto</translation>
    </message>
    <message>
        <source>proposed: fuller</source>
        <translation>proposto: mais completo</translation>
    </message>
    <message>
        <source>proposed: newer</source>
        <translation>proposto: mais recente</translation>
    </message>
    <message>
        <source>proposed: nothing left out</source>
        <translation>proposto: sem perder nada</translation>
    </message>
    <message>
        <source>proposed: from the record kept</source>
        <translation>proposto: do registo que fica</translation>
    </message>
    <message>
        <source>Different dates of birth: %1 says %2, %3 says %4.</source>
        <translation>Datas de nascimento diferentes: %1 diz %2, %3 diz %4.</translation>
    </message>
    <message>
        <source>Different sex: %1 says %2, %3 says %4.</source>
        <translation>Sexo diferente: %1 diz %2, %3 diz %4.</translation>
    </message>
    <message>
        <source>Only one of them is called Júnior, Filho or the like: they may be parent and child.</source>
        <translation>Só um deles se chama Júnior, Filho ou semelhante: podem ser pai e filho.</translation>
    </message>
    <message>
        <source>Somebody decided that %1 and %2 are two people.</source>
        <translation>Alguém decidiu que %1 e %2 são duas pessoas.</translation>
    </message>
    <message>
        <source>Consent, %1: %2 says “%3”, %4 says “%5”. For both, “%6” holds.</source>
        <translation>Consentimento, %1: %2 diz «%3», %4 diz «%5». Para ambos vale «%6».</translation>
    </message>
    <message>
        <source>Both take part in “%1”: counted as one from now on.</source>
        <translation>Ambos participam em «%1»: passam a contar como um.</translation>
    </message>
    <message>
        <source>Both belong to “%1”: counted as one from now on.</source>
        <translation>Ambos pertencem a «%1»: passam a contar como um.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save what you entered?</source>
        <translation>Guardar o que introduziu?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuar a editar</translation>
    </message>
</context>
<context>
    <name>MyDay</name>
    <message numerus="yes">
        <source>snoozed %n time(s)</source>
        <translation>
            <numerusform>adiada %n vez</numerusform>
            <numerusform>adiada %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Back today</source>
        <translation>Voltam hoje</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Para hoje</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Para esta semana</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>À espera de outros</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiadas</translation>
    </message>
    <message>
        <source>Inquiries to answer</source>
        <translation>Pedidos por responder</translation>
    </message>
    <message>
        <source>Replies overdue</source>
        <translation>Respostas em atraso</translation>
    </message>
    <message>
        <source>Events today</source>
        <translation>Eventos de hoje</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>Changed several records</source>
        <translation>Alterou vários registos</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Acrescentou %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Alterou %1</translation>
    </message>
    <message>
        <source>Marked as done: %1</source>
        <translation>Marcou como feita: %1</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Abandonou: %1</translation>
    </message>
    <message>
        <source>Set to waiting: %1</source>
        <translation>Pôs à espera: %1</translation>
    </message>
    <message>
        <source>Set to in progress: %1</source>
        <translation>Pôs em curso: %1</translation>
    </message>
    <message>
        <source>Opened again: %1</source>
        <translation>Reabriu: %1</translation>
    </message>
    <message>
        <source>%1: now “%2”</source>
        <comment>record: state</comment>
        <translation>%1: agora «%2»</translation>
    </message>
    <message>
        <source>Decided for %1: %2</source>
        <comment>record: field</comment>
        <translation>Decidido para %1: %2</translation>
    </message>
    <message>
        <source>Decided what holds for %1</source>
        <translation>Decidido o que vale para %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n record(s)</source>
        <translation>
            <numerusform>Removeu %n registo</numerusform>
            <numerusform>Removeu %n registos</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Removeu %1</translation>
    </message>
    <message>
        <source>Imported the list %1</source>
        <translation>Importou a lista %1</translation>
    </message>
    <message>
        <source>Added the sample forum</source>
        <translation>Acrescentou o fórum de exemplo</translation>
    </message>
    <message>
        <source>Began the office file with the list of missions</source>
        <translation>Iniciou o ficheiro com a lista de missões</translation>
    </message>
    <message>
        <source>Added a note and a follow-up about %1</source>
        <translation>Nota e acção de seguimento acrescentadas sobre %1</translation>
    </message>
    <message>
        <source>Added a note about %1</source>
        <translation>Nota acrescentada sobre %1</translation>
    </message>
    <message>
        <source>Put the asker on record: %1</source>
        <translation>Requerente registado: %1</translation>
    </message>
    <message>
        <source>Said who asks: %1</source>
        <translation>Requerente indicado: %1</translation>
    </message>
    <message>
        <source>Attached a file to %1</source>
        <translation>Anexou um ficheiro a %1</translation>
    </message>
    <message>
        <source>Changed the order of custom fields</source>
        <translation>Mudou a ordem dos campos próprios</translation>
    </message>
    <message>
        <source>Exported a list of people: %1</source>
        <translation>Exportou uma lista de pessoas: %1</translation>
    </message>
    <message>
        <source>Said that %1 is not the same as another</source>
        <translation>Distinguido de outra pessoa: %1</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>Trouxe de volta %1</translation>
    </message>
    <message>
        <source>Merged %1 with %2</source>
        <comment>member, number of the other</comment>
        <translation>Juntou %1 com %2</translation>
    </message>
    <message>
        <source>Separated %1 from %2</source>
        <comment>member, number of the other</comment>
        <translation>Separou %1 de %2</translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <translation>Confirmou %1</translation>
    </message>
    <message>
        <source>Recorded as present: %1</source>
        <translation>Registou a presença: %1</translation>
    </message>
    <message>
        <source>Recorded as absent: %1</source>
        <translation>Registou a ausência: %1</translation>
    </message>
    <message>
        <source>Checked in at %1: %2</source>
        <comment>time, name</comment>
        <translation>Entrou às %1: %2</translation>
    </message>
    <message>
        <source>Walk-in at %1: %2</source>
        <comment>time, event</comment>
        <translation>Chegou sem inscrição às %1: %2</translation>
    </message>
    <message>
        <source>Substitute at %1 for %2</source>
        <comment>time, name</comment>
        <translation>Substituto às %1 de %2</translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <comment>date: follow-up</comment>
        <translation>Adiada até %1: %2</translation>
    </message>
    <message>
        <source>Taken up again: %1</source>
        <translation>Retomada: %1</translation>
    </message>
    <message>
        <source>Actions from the template “%1” for %2</source>
        <translation>Acções do modelo «%1» para %2</translation>
    </message>
    <message>
        <source>Added three templates of actions</source>
        <translation>Acrescentados três modelos de acções</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Anulado: %1</translation>
    </message>
    <message>
        <source>Interrupted and taken back: %1</source>
        <translation>Interrompido e desfeito: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refeito: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n linha nova</numerusform>
            <numerusform>%n linhas novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new rows, values</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Acrescentado</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Reposto</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old → new</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ontem %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>My day</source>
        <translation>O meu dia</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Balcão de inscrição</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>A decidir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Cedências</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Seleccionar tudo</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuir</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Procurar em:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Recuar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Recuar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Pasta acima</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir para a pasta acima</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Criar uma pasta</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Criar uma pasta</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Mostrar como lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Pormenores</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Mostrar com pormenores</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista de lugares e marcadores</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tipo de ficheiros:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nome do ficheiro:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Escolher</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lugares recentes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Mudar o nome</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Apagar</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar os ficheiros &amp;ocultos</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nova pasta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 já existe.
Quer substituí-lo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
O ficheiro não foi encontrado.
Verifique se o nome está certo.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Quer mesmo apagar «%1»?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» está protegido contra gravação.
Quer apagá-lo mesmo assim?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>A pasta não pôde ser apagada.</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
A pasta não foi encontrada.
Verifique se o nome está certo.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data de alteração</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anular</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar tudo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Deslocar até aqui</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Margem esquerda</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Margem direita</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Página acima</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Página abaixo</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Página à esquerda</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Página à direita</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Deslocar para cima</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Deslocar para baixo</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Deslocar para a esquerda</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Deslocar para a direita</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Início</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Deslocar para a esquerda</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Deslocar para a direita</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anular</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar tudo</translation>
    </message>
</context>
<context>
    <name>QuickFilters</name>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Prazo esta semana</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>As minhas</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todas as abertas</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Por verificar</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Ainda por vir</translation>
    </message>
</context>
<context>
    <name>RecordMarks</name>
    <message>
        <source>unverified</source>
        <translation>por verificar</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>em atraso</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Associação</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>People and mission</source>
        <translation>Pessoas e missão</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Comunicação</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>De quem e para quem</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Acção de seguimento</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Again and reminders</source>
        <translation>Repetição e lembretes</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quem pede</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Ponto focal</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De onde vem</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Origin and residence</source>
        <translation>Origem e residência</translation>
    </message>
    <message>
        <source>Education and work</source>
        <translation>Estudos e trabalho</translation>
    </message>
    <message>
        <source>Contact and engagement</source>
        <translation>Contacto e participação</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>Sobre este registo</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missão</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De onde vem isto</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidade</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>How to take it up</source>
        <translation>Como aproveitar</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projecto</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Undertaking</source>
        <translation>Compromisso</translation>
    </message>
    <message>
        <source>How and where</source>
        <translation>Como e onde</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>O que resultou</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos próprios</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dia de atraso</numerusform>
            <numerusform>%n dias de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dentro de %n dia</numerusform>
            <numerusform>dentro de %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>moment, user</comment>
        <translation>%1, por %2</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Contacted</source>
        <translation>Contactada</translation>
    </message>
    <message>
        <source>Documents received</source>
        <translation>Documentos recebidos</translation>
    </message>
    <message>
        <source>Accredit…</source>
        <translation>Credenciar…</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Caducou</translation>
    </message>
    <message>
        <source>Accredit again…</source>
        <translation>Credenciar de novo…</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Dissolvida</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Concluir…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Abandonar…</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Por começar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Atribuir…</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>Encaminhar…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Ask back…</source>
        <translation>Perguntar ao requerente…</translation>
    </message>
    <message>
        <source>Asker replied</source>
        <translation>O requerente respondeu</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Fechar…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicado…</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Voltar a rascunho</translation>
    </message>
    <message>
        <source>Filled…</source>
        <translation>Preenchida…</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirou</translation>
    </message>
    <message>
        <source>Publish again…</source>
        <translation>Publicar de novo…</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Delayed…</source>
        <translation>Atrasada…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancelar…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planear de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Under study…</source>
        <translation>Pôr em estudo…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rejeitar…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adoptar…</translation>
    </message>
    <message>
        <source>In the policy…</source>
        <translation>Incluir na política…</translation>
    </message>
    <message>
        <source>Study again</source>
        <translation>Voltar a estudar</translation>
    </message>
    <message>
        <source>Passed on…</source>
        <translation>Divulgado…</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: now “%2”.</source>
        <comment>record: state</comment>
        <translation>%1: agora «%2».</translation>
    </message>
    <message>
        <source>%1: from “%2” to “%3”</source>
        <comment>record: from state to state</comment>
        <translation>%1: de «%2» para «%3»</translation>
    </message>
    <message>
        <source>Remove “%1”, with what belongs to it?</source>
        <translation>Remover «%1», com o que lhe pertence?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n records, with what belongs to them?</source>
        <translation>
            <numerusform>Remover %n registo, com o que lhe pertence?</numerusform>
            <numerusform>Remover %n registos, com o que lhes pertence?</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>Removido: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed.</source>
        <translation>
            <numerusform>%n registo removido.</numerusform>
            <numerusform>%n registos removidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Não partilhado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>A ligar…</translation>
    </message>
    <message>
        <source>Exchanging…</source>
        <translation>A trocar…</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>A par</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Ausente desde %1</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Falta a palavra-passe</translation>
    </message>
    <message>
        <source>Not in step</source>
        <translation>Não está a par</translation>
    </message>
    <message>
        <source>This office file is on this computer only. With a hub, or a folder that others reach too, the office&apos;s computers keep in step by themselves.</source>
        <translation>Este ficheiro está só neste computador. Com um concentrador, ou uma pasta a que os outros também chegam, os computadores do escritório mantêm-se a par por si mesmos.</translation>
    </message>
    <message>
        <source>What changed is being exchanged.</source>
        <translation>O que mudou está a ser trocado.</translation>
    </message>
    <message>
        <source>All that was entered here is with the others, and all of theirs is here.</source>
        <translation>Tudo o que aqui se registou está com os outros, e tudo o deles está aqui.</translation>
    </message>
    <message>
        <source>The password of the hub is not kept on this computer.</source>
        <translation>A palavra-passe do concentrador não está guardada neste computador.</translation>
    </message>
    <message>
        <source>It is tried again by itself. You can go on working.</source>
        <translation>O Elo volta a tentar por si. Pode continuar a trabalhar.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others wait for earlier ones, which have not come yet.</source>
        <translation>
            <numerusform>%n alteração de outros espera por anteriores, que ainda não chegaram.</numerusform>
            <numerusform>%n alterações de outros esperam por anteriores, que ainda não chegaram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed on two sides: somebody has to decide.</source>
        <translation>
            <numerusform>%n campo foi mudado em dois lados: alguém tem de decidir.</numerusform>
            <numerusform>%n campos foram mudados em dois lados: alguém tem de decidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last exchange: %1. Sent: %2, received: %3.</source>
        <translation>Última troca: %1. Enviadas: %2, recebidas: %3.</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Undo this operation?</source>
        <translation>Anular esta operação?</translation>
    </message>
    <message>
        <source>“%1” will be taken back. That is an operation too, and can be undone again.</source>
        <translation>«%1» será anulado. Isso também é uma operação, e pode ser anulada por sua vez.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed</source>
        <translation>
            <numerusform>%n registo removido</numerusform>
            <numerusform>%n registos removidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) put back</source>
        <translation>
            <numerusform>%n valor reposto</numerusform>
            <numerusform>%n valores repostos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left to take back</source>
        <translation>Nada restava para anular</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was taken back</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>what was taken back; what stays</comment>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s), edited since</source>
        <translation>
            <numerusform>%n fica, alterado depois</numerusform>
            <numerusform>%n ficam, alterados depois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Actions from a template</source>
        <translation>Acções de um modelo</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Counted from</source>
        <translation>&amp;Contado de</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>O que vai ser criado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Add these follow-ups</source>
        <translation>Acrescentar estas acções</translation>
    </message>
    <message>
        <source>Edit templates</source>
        <translation>Editar modelos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>ainda sem data</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted from: its date</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The date from which the days are counted is not known yet. Enter it first.</source>
        <translation>A data a partir da qual se contam os dias ainda não é conhecida. Indique-a primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) added.</source>
        <translation>
            <numerusform>%n acção acrescentada.</numerusform>
            <numerusform>%n acções acrescentadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No template fits</source>
        <translation>Nenhum modelo serve</translation>
    </message>
    <message>
        <source>None of your templates of actions is for such things. Add one under “Templates of actions”.</source>
        <translation>Nenhum dos seus modelos de acções é para este tipo de registos. Acrescente um em «Modelos de acções».</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Ainda não há modelos</translation>
    </message>
    <message>
        <source>A template of actions holds what is always to be done, with days before or after a date. Three can be added to begin with: for a forum, a study tour, and the renewal of an accreditation. You change them as you like.</source>
        <translation>Um modelo de acções reúne o que há sempre a fazer, com os dias antes ou depois de uma data. Para começar podem acrescentar-se três: para um fórum, uma visita de estudo e a renovação de uma credenciação. Pode alterá-los como quiser.</translation>
    </message>
    <message>
        <source>Add the three</source>
        <translation>Acrescentar os três</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1: %2 – now “%3”</source>
        <comment>entity: title – now state</comment>
        <translation>%1: %2 – agora «%3»</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Presente: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por vir</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Acções de seguimento</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Events and ties</source>
        <translation>Eventos e ligações</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Mozambicans abroad whom the office knows: where they live, what they do, how to reach them, and what they agreed to. Import the list you have, or add the first person by hand.</source>
        <translation>Moçambicanos no exterior que a instituição conhece: onde vivem, o que fazem, como se contactam e a que consentiram. Importe a lista que tem, ou acrescente a primeira pessoa à mão.</translation>
    </message>
    <message>
        <source>Associations of Mozambicans abroad, from the first contact to the accreditation. Add one, say which mission is its liaison, then put its members and officers on record.</source>
        <translation>Associações de moçambicanos no exterior, do primeiro contacto à credenciação. Acrescente uma, diga qual é a missão de ligação, e depois registe os seus dirigentes e membros.</translation>
    </message>
    <message>
        <source>Embassies, high commissions and consulates. A new file brings a list of them; confirm each one that you know to be right.</source>
        <translation>Embaixadas, altos comissariados e consulados. Um ficheiro novo traz uma lista; confirme cada uma que sabe estar certa.</translation>
    </message>
    <message>
        <source>Ministries, agencies and partners to whom inquiries are referred and who answer for proposals. Add those that you write to.</source>
        <translation>Ministérios, institutos e parceiros a quem se encaminham pedidos e que respondem por propostas. Acrescente aqueles a quem escreve.</translation>
    </message>
    <message>
        <source>Forums, meetings, trainings and study tours. Add one with its days, then invite participants and tick who was there.</source>
        <translation>Fóruns, reuniões, formações e visitas de estudo. Acrescente um com os seus dias, depois convide participantes e assinale quem esteve.</translation>
    </message>
    <message>
        <source>What was promised or has to be done, by whom and until when. Write one down at the record it concerns, or here, and tick it off when it is done.</source>
        <translation>O que se prometeu ou há a fazer, por quem e até quando. Escreva uma acção no registo a que diz respeito, ou aqui, e assinale-a quando estiver concluída.</translation>
    </message>
    <message>
        <source>Questions that people ask the office, from the first call to the answer. Register one while the caller is on the line; who it was can be matched afterwards.</source>
        <translation>Perguntas que as pessoas fazem à instituição, da primeira chamada à resposta. Registe uma enquanto a pessoa está ao telefone; quem era pode associar-se depois.</translation>
    </message>
    <message>
        <source>Work, investment, study and ways to help that the office passes on. Add a draft, have it verified, then publish it until its deadline.</source>
        <translation>Trabalho, investimento, estudo e formas de ajudar que a instituição transmite. Acrescente um rascunho, mande verificá-lo, depois publique-o até ao prazo.</translation>
    </message>
    <message>
        <source>Notes, letters and meetings between associations, missions and the office. Register each one with its reference: the matrix shows where there is contact, and where there is silence.</source>
        <translation>Notas, ofícios e reuniões entre associações, missões e a instituição. Registe cada uma com a sua referência: a matriz mostra onde há contacto e onde há silêncio.</translation>
    </message>
    <message>
        <source>What the diaspora proposed at forums and meetings, and what became of it. Add a proposal with who raised it, then follow it until it is adopted or rejected with a reason.</source>
        <translation>O que a diáspora propôs em fóruns e reuniões, e o que disso resultou. Acrescente uma proposta com quem a apresentou, e siga-a até ser adoptada ou rejeitada com um motivo.</translation>
    </message>
    <message>
        <source>Participants undertook to pass the word on to those who could not come. Add an undertaking per person, and write down how many were reached.</source>
        <translation>Os participantes comprometeram-se a passar a palavra a quem não pôde vir. Acrescente um compromisso por pessoa, e escreva quantos foram alcançados.</translation>
    </message>
    <message>
        <source>Projects with their results, indicators, activities and reporting periods: what reports to partners are made of. Add the project, then its periods and its matrix of results.</source>
        <translation>Projectos com os seus resultados, indicadores, actividades e períodos de relatório: aquilo de que se fazem os relatórios para os parceiros. Acrescente o projecto, depois os períodos e a matriz de resultados.</translation>
    </message>
    <message>
        <source>What went well and what did not, of an event or a project, while it is fresh. Reports print them under lessons and challenges.</source>
        <translation>O que correu bem e o que não correu, num evento ou projecto, enquanto está fresco. Os relatórios imprimem-nas em lições e desafios.</translation>
    </message>
    <message>
        <source>Sets of follow-ups that always come together, as before a forum. Write the steps down once with their days; then they are added in one go.</source>
        <translation>Conjuntos de acções de seguimento que vêm sempre juntas, como antes de um fórum. Escreva os passos uma vez com os seus dias; depois acrescentam-se de uma só vez.</translation>
    </message>
</context>
<context>
    <name>UndoTask</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Many records are taken back…</source>
        <translation>A repor muitos registos…</translation>
    </message>
    <message>
        <source>Looking for what was edited since…</source>
        <translation>A procurar o que foi alterado depois…</translation>
    </message>
</context>
<context>
    <name>VCard</name>
    <message>
        <source>Photograph</source>
        <translation>Fotografia</translation>
    </message>
    <message>
        <source>Fax: %1</source>
        <translation>Fax: %1</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>Aniversário: %1</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Organização: %1</translation>
    </message>
</context>
<context>
    <name>elo::Actions</name>
    <message>
        <source>&amp;New office file…</source>
        <translation>&amp;Novo ficheiro do Elo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample forum…</source>
        <translation>Abrir o fórum de &amp;exemplo…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Cópia de segurança…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar uma lista…</translation>
    </message>
    <message>
        <source>Prin&amp;t for an event…</source>
        <translation>Impri&amp;mir para um evento…</translation>
    </message>
    <message>
        <source>T&amp;ype in a paper list…</source>
        <translation>Passar uma &amp;lista de papel…</translation>
    </message>
    <message>
        <source>Take to an e&amp;vent…</source>
        <translation>Le&amp;var para um evento…</translation>
    </message>
    <message>
        <source>Bring bac&amp;k…</source>
        <translation>Tra&amp;zer de volta…</translation>
    </message>
    <message>
        <source>&amp;Write a package…</source>
        <translation>Escrever um paco&amp;te…</translation>
    </message>
    <message>
        <source>Co&amp;mputers of this office…</source>
        <translation>Co&amp;mputadores deste escritório…</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>&amp;Fechar o ficheiro</translation>
    </message>
    <message>
        <source>C&amp;ustom fields…</source>
        <translation>Campos &amp;próprios…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Procurar nesta página</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Novo registo</translation>
    </message>
    <message>
        <source>&amp;Merge two people…</source>
        <translation>&amp;Juntar duas pessoas…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Procurar &amp;tudo…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Recuar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>Colours as the &amp;system</source>
        <translation>Cores do &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Cores &amp;claras</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Cores &amp;escuras</translation>
    </message>
    <message>
        <source>&amp;Manual: where I am</source>
        <translation>&amp;Manual: onde estou</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos do teclado</translation>
    </message>
    <message>
        <source>&amp;About Elo</source>
        <translation>Acerca &amp;do Elo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anular</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Anular: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
</context>
<context>
    <name>elo::AskerDialog</name>
    <message>
        <source>same phone</source>
        <translation>mesmo telefone</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>mesmo e-mail</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mesmo nome</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nome parecido</translation>
    </message>
    <message>
        <source>Nobody on record has this phone, this e-mail or this name.</source>
        <translation>Ninguém registado tem este telefone, este e-mail ou este nome.</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Quem pergunta?</translation>
    </message>
    <message>
        <source>The inquiry says nothing of who asks.</source>
        <translation>O pedido nada diz de quem pergunta.</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>Indicado: %1</translation>
    </message>
    <message>
        <source>Who it may be</source>
        <translation>Quem pode ser</translation>
    </message>
    <message>
        <source>Somebody &amp;else on record</source>
        <translation>&amp;Outra pessoa registada</translation>
    </message>
    <message>
        <source>Somebody else on record</source>
        <translation>Outra pessoa registada</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Associar</translation>
    </message>
    <message>
        <source>&amp;Register as a new member…</source>
        <translation>&amp;Registar como membro novo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The inquiry comes from %1.</source>
        <translation>O pedido é de %1.</translation>
    </message>
</context>
<context>
    <name>elo::AttachmentPreview</name>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>There is no preview of this file. Open it in its own program.</source>
        <translation>Não há pré-visualização deste ficheiro. Abra-o no seu próprio programa.</translation>
    </message>
</context>
<context>
    <name>elo::AttachmentsTab</name>
    <message>
        <source>No file is attached</source>
        <translation>Não há ficheiros anexados</translation>
    </message>
    <message>
        <source>Scanned statutes, minutes, photographs: drop files here, or choose one. A copy is kept in the office file.</source>
        <translation>Estatutos digitalizados, actas, fotografias: largue ficheiros aqui ou escolha um. Uma cópia fica guardada no ficheiro da instituição.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Anexar um ficheiro…</translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation>&amp;Anexar…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Edit the note (F2)</source>
        <translation>Editar a nota (F2)</translation>
    </message>
    <message>
        <source>Take away (Delete)</source>
        <translation>Retirar (Delete)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Anexado em</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Anexos (%1)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <source>The file cannot be read: its bytes are not those that were attached.</source>
        <translation>O ficheiro não pode ser lido: o conteúdo não é o que foi anexado.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Anexar um ficheiro</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message numerus="yes">
        <source>Attached %n file(s).</source>
        <translation>
            <numerusform>Anexado %n ficheiro.</numerusform>
            <numerusform>Anexados %n ficheiros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Abrir este ficheiro?</translation>
    </message>
    <message>
        <source>“%1” is neither a picture nor a PDF, a text or an office document. Some files are programs that can harm this computer. Open it only if you know who it comes from and what it is.</source>
        <translation>“%1” não é uma imagem, nem um PDF, um texto ou um documento de escritório. Alguns ficheiros são programas que podem fazer mal a este computador. Abra-o só se souber de quem vem e o que é.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Nothing opens this file</source>
        <translation>Nada abre este ficheiro</translation>
    </message>
    <message>
        <source>There is no program on this computer for files of this kind. Save it and look for one.</source>
        <translation>Não há neste computador um programa para ficheiros deste tipo. Guarde-o e procure um.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar uma cópia</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Cópia guardada como %1</translation>
    </message>
    <message>
        <source>Took away %1.</source>
        <translation>Retirado: %1.</translation>
    </message>
</context>
<context>
    <name>elo::BoardColumnModel</name>
    <message numerus="yes">
        <source>snoozed %n time(s)</source>
        <translation>
            <numerusform>adiada %n vez</numerusform>
            <numerusform>adiada %n vezes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::BoardFilterBar</name>
    <message>
        <source>Search the cards</source>
        <translation>Procurar nos cartões</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>De todos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quem</translation>
    </message>
    <message>
        <source>%1: all</source>
        <comment>a field&apos;s name</comment>
        <translation>%1: tudo</translation>
    </message>
    <message>
        <source>About: anybody or anything</source>
        <translation>Sobre: qualquer pessoa ou coisa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>elo::BoardView</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada corresponde</translation>
    </message>
    <message>
        <source>No card fits what you search for.</source>
        <translation>Nenhum cartão corresponde ao que procura.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Ainda não há nada aqui</translation>
    </message>
    <message>
        <source>What you add stands here as a card, in the column of its state, and goes from column to column until it is done.</source>
        <translation>O que acrescentar fica aqui como cartão, na coluna do seu estado, e passa de coluna em coluna até estar feito.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Registo novo: %1</translation>
    </message>
    <message>
        <source>From here no step leads that way.</source>
        <translation>Daqui nenhum passo leva nessa direcção.</translation>
    </message>
    <message>
        <source>No step leads from “%1” to “%2”.</source>
        <translation>Nenhum passo leva de «%1» para «%2».</translation>
    </message>
    <message>
        <source>From here no step leads to the end.</source>
        <translation>Daqui nenhum passo leva ao fim.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Adiar…</translation>
    </message>
</context>
<context>
    <name>elo::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
</context>
<context>
    <name>elo::BringBackDialog</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Takes in what was done in another file of the office, from a package that was written there (File → Write a package…). A package may be taken in more than once.</source>
        <translation>Recebe o que se fez noutro ficheiro do escritório, de um pacote escrito lá (Ficheiro → Escrever um pacote…). Um pacote pode ser recebido mais de uma vez.</translation>
    </message>
    <message>
        <source>Choose a package…</source>
        <translation>Escolher um pacote…</translation>
    </message>
    <message>
        <source>Which package?</source>
        <translation>Que pacote?</translation>
    </message>
    <message>
        <source>Packages (*.elopack);;All files (*)</source>
        <translation>Pacotes (*.elopack);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>The package is checked and taken in…</source>
        <translation>O pacote está a ser verificado e recebido…</translation>
    </message>
    <message>
        <source>Another package…</source>
        <translation>Outro pacote…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken in.</source>
        <translation>
            <numerusform>%Ln alteração recebida.</numerusform>
            <numerusform>%Ln alterações recebidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in it.</source>
        <translation>Nada de novo nele.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were here already.</source>
        <translation>
            <numerusform>%Ln alteração já cá estava.</numerusform>
            <numerusform>%Ln alterações já cá estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for earlier ones, which have not come yet. Take in the packages of these computers too, and they follow by themselves: %1</source>
        <translation>
            <numerusform>%Ln alteração espera por anteriores, que ainda não chegaram. Receba também os pacotes destes computadores, e ela segue por si: %1</numerusform>
            <numerusform>%Ln alterações esperam por anteriores, que ainda não chegaram. Receba também os pacotes destes computadores, e elas seguem por si: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A clock of another computer is ahead of this one by %1. Set it right: of two changes the later one stands.</source>
        <translation>O relógio de outro computador está adiantado %1 em relação a este. Acerte-o: de duas alterações vale a mais recente.</translation>
    </message>
    <message numerus="yes">
        <source>Decide (%Ln)…</source>
        <translation>
            <numerusform>Decidir (%Ln)…</numerusform>
            <numerusform>Decidir (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) were changed on two sides. Nothing is lost: somebody has to decide.</source>
        <translation>
            <numerusform>%Ln coisa foi alterada em dois lados. Nada se perdeu: alguém tem de decidir.</numerusform>
            <numerusform>%Ln coisas foram alteradas em dois lados. Nada se perdeu: alguém tem de decidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused as a whole.</source>
        <translation>Recusado por inteiro.</translation>
    </message>
    <message>
        <source>Stopped. Take it in again for the rest.</source>
        <translation>Parado. Receba-o de novo para o resto.</translation>
    </message>
    <message>
        <source>It could not be taken in to its end. Try again: what came in is not taken in twice.</source>
        <translation>Não pôde ser recebido até ao fim. Tente de novo: o que entrou não é recebido duas vezes.</translation>
    </message>
</context>
<context>
    <name>elo::BulkEditDialog</name>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Change many: %1</source>
        <translation>Alterar vários: %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Esvaziar</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Acrescentar a</translation>
    </message>
    <message>
        <source>Take out of</source>
        <translation>Retirar de</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Pôr a etiqueta</translation>
    </message>
    <message>
        <source>Take away the tag</source>
        <translation>Tirar a etiqueta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registo</numerusform>
            <numerusform>%Ln registos</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>a contar…</translation>
    </message>
    <message>
        <source>Choose what they are to get.</source>
        <translation>Escolha o que devem receber.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will change.</source>
        <translation>
            <numerusform>Será alterado %Ln registo.</numerusform>
            <numerusform>Serão alterados %Ln registos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will change; %1 are so already.</source>
        <translation>
            <numerusform>Será alterado %Ln registo; %1 já estão assim.</numerusform>
            <numerusform>Serão alterados %Ln registos; %1 já estão assim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) as they are: %1</source>
        <translation>
            <numerusform>%Ln fica como está: %1</numerusform>
            <numerusform>%Ln ficam como estão: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed.</source>
        <translation>
            <numerusform>%Ln registo alterado.</numerusform>
            <numerusform>%Ln registos alterados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::CalendarDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::CalendarModel</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::CalendarView</name>
    <message>
        <source>late</source>
        <translation>atrasada</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Shift+↑↓ chooses an entry of the day, Ctrl+arrows move its date, Enter opens it, Space marks it as done, N adds on the day, Home goes to today.</source>
        <translation>Shift+↑↓ escolhe uma entrada do dia, Ctrl+setas muda a sua data, Enter abre-a, Espaço marca-a como feita, N acrescenta nesse dia, Home vai para hoje.</translation>
    </message>
    <message>
        <source>Before (Page up)</source>
        <translation>Anterior (Page Up)</translation>
    </message>
    <message>
        <source>After (Page down)</source>
        <translation>Seguinte (Page Down)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>De todos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quem</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Por fazer</translation>
    </message>
    <message>
        <source>Done as well</source>
        <translation>Também o que está feito</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>O que está feito</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Nada neste dia.</translation>
    </message>
    <message>
        <source>The chosen day</source>
        <translation>O dia escolhido</translation>
    </message>
    <message>
        <source>Add a follow-up on this day</source>
        <translation>Acrescentar acção neste dia</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Moved to %1: %2</source>
        <comment>date: record</comment>
        <translation>Mudada para %1: %2</translation>
    </message>
</context>
<context>
    <name>elo::ChoiceEditor</name>
    <message>
        <source>Type to search</source>
        <translation>Escreva para procurar</translation>
    </message>
    <message>
        <source>There is no such entry. Type a part of a name and choose from the list.</source>
        <translation>Não há essa entrada. Escreva parte de um nome e escolha da lista.</translation>
    </message>
</context>
<context>
    <name>elo::ChoicesEditor</name>
    <message>
        <source>Withdrawn: kept where it stands, offered no more</source>
        <translation>Retirado: fica onde está, mas já não é oferecido</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Type a value, then Enter</source>
        <translation>Escreva um valor e prima Enter</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Novo valor</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Acrescentar</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Voltar a oferecer</translation>
    </message>
</context>
<context>
    <name>elo::CollisionDetail</name>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Leave it removed</source>
        <translation>Deixar removido</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Juntar…</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Não é a mesma pessoa</translation>
    </message>
    <message>
        <source>With all that went with it (B)</source>
        <translation>Com tudo o que foi com ele (B)</translation>
    </message>
    <message>
        <source>What was added to it since is removed too (L)</source>
        <translation>O que entretanto se lhe acrescentou é também removido (L)</translation>
    </message>
    <message>
        <source>Choose what holds for both, and make one person of them (Enter or M)</source>
        <translation>Escolher o que vale para ambas e fazer delas uma só pessoa (Enter ou M)</translation>
    </message>
    <message>
        <source>Remember it and never ask again (N)</source>
        <translation>Lembrar e não voltar a perguntar (N)</translation>
    </message>
    <message>
        <source>Show this record in its list (O)</source>
        <translation>Mostrar este registo na sua lista (O)</translation>
    </message>
    <message>
        <source>Show this record in its list (Shift+O)</source>
        <translation>Mostrar este registo na sua lista (Shift+O)</translation>
    </message>
    <message>
        <source>Removed by %1. On another computer it was still used: changed by %2. It is removed now; what was changed is kept with it, should it come back.</source>
        <translation>Removido por %1. Noutro computador ainda era usado: alterado por %2. Está agora removido; o que foi alterado fica guardado com ele, se voltar.</translation>
    </message>
    <message>
        <source>Two computers added somebody without knowing of each other, and the two are alike. Merge them if it is one person; no attendance and no note is lost by it.</source>
        <translation>Dois computadores acrescentaram alguém sem saberem um do outro, e as duas fichas são parecidas. Junte-as se for uma só pessoa; não se perde nenhuma presença nem nenhuma nota.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>elo::ColumnChart</name>
    <message>
        <source>%1: %2</source>
        <comment>month: number</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>elo::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Procurar tudo</translation>
    </message>
    <message>
        <source>A name, a phone number, a place, or what you want to do</source>
        <translation>Um nome, um telefone, um lugar, ou o que quer fazer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nada corresponde. Tente menos letras.</translation>
    </message>
</context>
<context>
    <name>elo::ConditionEditor</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Condição</translation>
    </message>
    <message>
        <source>Take this test away</source>
        <translation>Retirar esta condição</translation>
    </message>
    <message>
        <source>has</source>
        <translation>tem</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>não tem</translation>
    </message>
</context>
<context>
    <name>elo::ConflictDetail</name>
    <message>
        <source>Keep both</source>
        <translation>Ficar com ambos</translation>
    </message>
    <message>
        <source>Write something else…</source>
        <translation>Escrever outra coisa…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir o registo</translation>
    </message>
    <message>
        <source>What each side says, together (K)</source>
        <translation>O que diz cada lado, em conjunto (K)</translation>
    </message>
    <message>
        <source>Say what holds, if it is neither (T)</source>
        <translation>Dizer o que vale, se não for nenhum deles (T)</translation>
    </message>
    <message>
        <source>Show this record in its list (O)</source>
        <translation>Mostrar este registo na sua lista (O)</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Ficar com todos</translation>
    </message>
    <message>
        <source>Keep this (%1)</source>
        <translation>Manter este (%1)</translation>
    </message>
    <message>
        <source>Take this (%1)</source>
        <translation>Ficar com este (%1)</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>vale agora</translation>
    </message>
</context>
<context>
    <name>elo::ConflictsBadge</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n a decidir</numerusform>
            <numerusform>%n a decidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::ConflictsModel</name>
    <message>
        <source>Record</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Escrito por último</translation>
    </message>
</context>
<context>
    <name>elo::ConflictsPage</name>
    <message>
        <source>What two computers wrote without knowing of each other. Nothing of it is lost; say what holds.</source>
        <translation>O que dois computadores escreveram sem saberem um do outro. Nada disso se perdeu; diga o que vale.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>A decidir</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>A decidir</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada a decidir</translation>
    </message>
    <message>
        <source>When two computers change the same field of a record before they hear of each other, both values are kept and wait here until somebody says which holds. So do records that one removed while another used them, and people who were added twice.</source>
        <translation>Quando dois computadores alteram o mesmo campo de um registo antes de saberem um do outro, ambos os valores se guardam e esperam aqui até alguém dizer qual vale. O mesmo acontece com registos que um removeu enquanto outro os usava, e com pessoas acrescentadas duas vezes.</translation>
    </message>
    <message>
        <source>How laptops work together</source>
        <translation>Como os portáteis trabalham em conjunto</translation>
    </message>
    <message>
        <source>Decided: %1, %2.</source>
        <comment>record, field</comment>
        <translation>Decidido: %1, %2.</translation>
    </message>
    <message>
        <source>Brought back: %1.</source>
        <translation>Trazido de volta: %1.</translation>
    </message>
    <message>
        <source>Stays removed: %1.</source>
        <translation>Fica removido: %1.</translation>
    </message>
    <message>
        <source>Remembered: %1 and %2 are two people.</source>
        <translation>Lembrado: %1 e %2 são duas pessoas.</translation>
    </message>
</context>
<context>
    <name>elo::ContactRow</name>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>The one to use first</source>
        <translation>O primeiro a usar</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Remover este contacto</translation>
    </message>
    <message>
        <source>This does not look like a whole phone number. It is kept as you typed it.</source>
        <translation>Isto não parece um número de telefone completo. Fica guardado como o escreveu.</translation>
    </message>
    <message>
        <source>An e-mail address has an @ in it. It is kept as you typed it.</source>
        <translation>Um endereço electrónico tem um @. Fica guardado como o escreveu.</translation>
    </message>
</context>
<context>
    <name>elo::ContactRows</name>
    <message>
        <source>Add a phone</source>
        <translation>Acrescentar um telefone</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>Acrescentar um endereço electrónico</translation>
    </message>
</context>
<context>
    <name>elo::CountryCountsModel</name>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>In</source>
        <comment>how many have arrived</comment>
        <translation>Entraram</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>how many are expected and have not arrived</comment>
        <translation>Faltam</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <comment>how many of those who have arrived</comment>
        <translation>Sem convite</translation>
    </message>
</context>
<context>
    <name>elo::CustomFieldForm</name>
    <message>
        <source>A column of &amp;lists</source>
        <translation>Uma coluna das &amp;listas</translation>
    </message>
    <message>
        <source>&amp;Found by the search</source>
        <translation>&amp;Encontrado pela pesquisa</translation>
    </message>
    <message>
        <source>New custom field</source>
        <translation>Novo campo próprio</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Campo próprio</translation>
    </message>
    <message>
        <source>Shown while the field is empty</source>
        <translation>Mostrado enquanto o campo está vazio</translation>
    </message>
    <message>
        <source>&amp;Name of the field</source>
        <translation>&amp;Nome do campo</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Valores</translation>
    </message>
    <message>
        <source>&amp;Links to</source>
        <translation>&amp;Liga a</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>E&amp;xemplo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The type stays as it is once the field is there.</source>
        <translation>O tipo fica como está depois de o campo existir.</translation>
    </message>
    <message>
        <source>The type cannot change any more: what is on record would no longer be what it says. Add another field instead.</source>
        <translation>O tipo já não pode mudar: o que está registado deixaria de ser o que diz. Acrescente antes outro campo.</translation>
    </message>
</context>
<context>
    <name>elo::CustomFieldsDialog</name>
    <message>
        <source>There is none yet. “Add…” makes the first one.</source>
        <translation>Ainda não há nenhum. “Acrescentar…” faz o primeiro.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos próprios</translation>
    </message>
    <message>
        <source>Fields that your office needs and Elo does not have. They appear in the form, the list, filters, imports, exports and the history like every other field. As they are there for everybody who works with this file, let a supervisor decide on them.</source>
        <translation>Campos de que a sua instituição precisa e que o Elo não tem. Aparecem no formulário, na lista, nos filtros, nas importações, nas exportações e no histórico como qualquer outro campo. Como ficam para todos os que trabalham com este ficheiro, deixe que um supervisor decida sobre eles.</translation>
    </message>
    <message>
        <source>&amp;Fields of</source>
        <translation>&amp;Campos de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Nas listas</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Na pesquisa</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Acrescentar…</translation>
    </message>
    <message>
        <source>A removed field is hidden: its values stay, and Undo brings it back with them.</source>
        <translation>Um campo retirado fica escondido: os seus valores ficam, e Anular trá-lo de volta com eles.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Remove a custom field</source>
        <translation>Retirar um campo próprio</translation>
    </message>
    <message>
        <source>“%1” goes out of forms and lists. Its values stay in the file, and Undo brings it back with them.</source>
        <translation>“%1” sai dos formulários e das listas. Os seus valores ficam no ficheiro, e Anular trá-lo de volta com eles.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>elo::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Período:</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Choose any figure, bar or country to see the records behind it.</source>
        <translation>Escolha um número, uma barra ou um país para ver os registos que estão por trás.</translation>
    </message>
    <message>
        <source>Members by country</source>
        <translation>Membros por país</translation>
    </message>
    <message>
        <source>registered in the period</source>
        <translation>registados no período</translation>
    </message>
    <message>
        <source>Members by region and sex</source>
        <translation>Membros por região e sexo</translation>
    </message>
    <message>
        <source>New members by month</source>
        <translation>Novos membros por mês</translation>
    </message>
    <message>
        <source>the last 24 months</source>
        <translation>os últimos 24 meses</translation>
    </message>
    <message>
        <source>Follow-ups by state</source>
        <translation>Acções de seguimento por estado</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>Open follow-ups by due date</source>
        <translation>Acções de seguimento abertas por prazo</translation>
    </message>
    <message>
        <source>Inquiries by topic</source>
        <translation>Pedidos de informação por tema</translation>
    </message>
    <message>
        <source>received in the period</source>
        <translation>recebidos no período</translation>
    </message>
    <message>
        <source>Opportunities by stage</source>
        <translation>Oportunidades por fase</translation>
    </message>
    <message>
        <source>Indicators against targets</source>
        <translation>Indicadores e metas</translation>
    </message>
    <message>
        <source>since each project began</source>
        <translation>desde o início de cada projecto</translation>
    </message>
    <message>
        <source>No project with indicators is on record yet. Add a project, and its results and indicators below it.</source>
        <translation>Ainda não há nenhum projecto com indicadores. Registe um projecto e, nele, os resultados e os indicadores.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Associations linked</source>
        <translation>Associações em ligação</translation>
    </message>
    <message>
        <source>Missions linked</source>
        <translation>Missões em ligação</translation>
    </message>
    <message>
        <source>Follow-ups open</source>
        <translation>Acções abertas</translation>
    </message>
    <message>
        <source>Follow-ups overdue</source>
        <translation>Acções em atraso</translation>
    </message>
    <message>
        <source>Inquiries open</source>
        <translation>Pedidos abertos</translation>
    </message>
    <message>
        <source>Inquiries overdue</source>
        <translation>Pedidos em atraso</translation>
    </message>
    <message>
        <source>Opportunities published</source>
        <translation>Oportunidades publicadas</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Desde sempre</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Últimos 6 meses</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>project, period</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>with a mission, ever</source>
        <translation>com uma missão, alguma vez</translation>
    </message>
    <message>
        <source>with an association, ever</source>
        <translation>com uma associação, alguma vez</translation>
    </message>
    <message>
        <source>past their due date</source>
        <translation>passado o prazo</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation>Da meta</translation>
    </message>
</context>
<context>
    <name>elo::DateEditor</name>
    <message>
        <source>This is not a date that exists. Write it as 31/12/2026, or “tomorrow”, “Friday”, “in 2 weeks”.</source>
        <translation>Esta data não existe. Escreva 31/12/2026, ou «amanhã», «sexta», «daqui a 2 semanas».</translation>
    </message>
</context>
<context>
    <name>elo::DateEditorBase</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Escolher num calendário (Alt+Seta para baixo)</translation>
    </message>
    <message>
        <source>Calendar for %1</source>
        <translation>Calendário de %1</translation>
    </message>
</context>
<context>
    <name>elo::DayCard</name>
    <message>
        <source>%1 of %2 – show all</source>
        <translation>%1 de %2 – mostrar tudo</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Em lista</translation>
    </message>
    <message>
        <source>All of “%1”</source>
        <translation>Tudo de «%1»</translation>
    </message>
</context>
<context>
    <name>elo::DayChoice</name>
    <message>
        <source>Which day of the event is it?</source>
        <translation>Que dia do evento é?</translation>
    </message>
    <message>
        <source>Days of the event</source>
        <translation>Dias do evento</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <translation>%1 (hoje)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, title of the day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The event has no days: give it dates first. Esc leads back.</source>
        <translation>O evento não tem dias: dê-lhe primeiro as datas. Esc volta atrás.</translation>
    </message>
    <message>
        <source>Arrivals are taken day by day. Choose with the arrows and Enter.</source>
        <translation>As entradas registam-se dia a dia. Escolha com as setas e Enter.</translation>
    </message>
    <message>
        <source>Today, %1, is no day of this event. Choose with the arrows and Enter.</source>
        <translation>Hoje, %1, não é dia deste evento. Escolha com as setas e Enter.</translation>
    </message>
</context>
<context>
    <name>elo::DayEditor</name>
    <message>
        <source>days ago</source>
        <translation>dias atrás</translation>
    </message>
    <message>
        <source>weeks ago</source>
        <translation>semanas atrás</translation>
    </message>
    <message>
        <source>months ago</source>
        <translation>meses atrás</translation>
    </message>
    <message>
        <source>years ago</source>
        <translation>anos atrás</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>days from now</source>
        <translation>dias a contar de hoje</translation>
    </message>
    <message>
        <source>weeks from now</source>
        <translation>semanas a contar de hoje</translation>
    </message>
    <message>
        <source>months from now</source>
        <translation>meses a contar de hoje</translation>
    </message>
    <message>
        <source>beginning of the week</source>
        <translation>início da semana</translation>
    </message>
    <message>
        <source>beginning of the month</source>
        <translation>início do mês</translation>
    </message>
    <message>
        <source>beginning of the quarter</source>
        <translation>início do trimestre</translation>
    </message>
    <message>
        <source>beginning of the year</source>
        <translation>início do ano</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>on a day:</source>
        <translation>num dia:</translation>
    </message>
</context>
<context>
    <name>elo::DayPanel</name>
    <message>
        <source>Last arrivals</source>
        <translation>Últimas entradas</translation>
    </message>
    <message>
        <source>Arrivals by country</source>
        <translation>Entradas por país</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>how many people have arrived</comment>
        <translation>Entraram %1</translation>
    </message>
    <message>
        <source>%1 expected · %2 missing · %3 walk-ins</source>
        <comment>numbers of people</comment>
        <translation>Esperados: %1 · Faltam: %2 · Sem convite: %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time of arrival, name</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>elo::DecideDialog</name>
    <message>
        <source>What holds?</source>
        <translation>O que vale?</translation>
    </message>
    <message>
        <source>Let this hold</source>
        <translation>Que valha isto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>elo::DecimalEditor</name>
    <message>
        <source>This is not a number, or it can be read in two ways.</source>
        <translation>Isto não é um número, ou pode ler-se de duas maneiras.</translation>
    </message>
</context>
<context>
    <name>elo::DeskPage</name>
    <message>
        <source>There is no event yet. Add one with its dates; its desk opens from here.</source>
        <translation>Ainda não há eventos. Acrescente um com as suas datas; o balcão dele abre-se daqui.</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Balcão de inscrição</translation>
    </message>
    <message>
        <source>Full screen, for the door: find by three letters or scan a badge, Enter checks in. Esc or F11 comes back here.</source>
        <translation>Em ecrã inteiro, para a porta: procure por três letras ou leia um crachá, Enter regista a entrada. Esc ou F11 volta aqui.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Abrir o balcão</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <translation>%1 · hoje</translation>
    </message>
</context>
<context>
    <name>elo::DeskWindow</name>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Type three letters of a name, or scan a badge.</source>
        <translation>Escreva três letras de um nome ou leia um crachá.</translation>
    </message>
    <message>
        <source>⚠ This is not today: today is %1. F6 changes the day.</source>
        <translation>⚠ Não é o dia de hoje: hoje é %1. F6 muda o dia.</translation>
    </message>
    <message>
        <source>%1 – desk – Elo</source>
        <translation>%1 – balcão – Elo</translation>
    </message>
    <message>
        <source>A badge: Enter checks in.</source>
        <translation>Um crachá: Enter regista a entrada.</translation>
    </message>
    <message>
        <source>Nobody on the list is called that. F2 registers a walk-in.</source>
        <translation>Ninguém na lista se chama assim. F2 regista quem vem sem convite.</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Enter: %1</translation>
    </message>
    <message>
        <source>Not found on the list. F2 registers a walk-in.</source>
        <translation>Não está na lista. F2 regista quem vem sem convite.</translation>
    </message>
    <message>
        <source>In whose place?</source>
        <translation>Em lugar de quem?</translation>
    </message>
    <message>
        <source>Is in already: nobody comes in this place.</source>
        <translation>Já entrou: ninguém vem em seu lugar.</translation>
    </message>
    <message>
        <source>Find the invitee first, then press F3.</source>
        <translation>Procure primeiro o convidado e carregue depois em F3.</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nada a anular</translation>
    </message>
    <message>
        <source>Nobody was checked in here since the desk was opened.</source>
        <translation>Ninguém entrou por aqui desde que o balcão foi aberto.</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <translation>Nome ou crachá</translation>
    </message>
    <message>
        <source>Three letters of a name, or a badge</source>
        <translation>Três letras de um nome, ou um crachá</translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>Pessoas na lista</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sem convite</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Em substituição</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>Anular a última entrada</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>Outro dia</translation>
    </message>
    <message>
        <source>Leave the desk</source>
        <translation>Sair do balcão</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a key, what it does</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>elo::DevicesDialog</name>
    <message>
        <source>Computers of this office</source>
        <translation>Computadores deste escritório</translation>
    </message>
    <message>
        <source>Every copy of the office file that somebody works in is a computer of its own. This file heard of these:</source>
        <translation>Cada cópia do ficheiro do escritório em que alguém trabalha é um computador por si. Este ficheiro soube destes:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>A clock is far ahead. Set it right: of two changes of one field the later one stands. A computer that heard from one whose clock is ahead counts on from there, and is not wrong itself.</source>
        <translation>Há um relógio muito adiantado. Acerte-o: de duas alterações de um campo vale a mais recente. Um computador que soube de outro com o relógio adiantado conta a partir daí, e não está ele próprio errado.</translation>
    </message>
</context>
<context>
    <name>elo::DevicesModel</name>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Changes here</source>
        <translation>Alterações cá</translation>
    </message>
    <message>
        <source>Last by</source>
        <translation>Por último</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>Último pacote</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (este computador)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda nenhuma</translation>
    </message>
    <message>
        <source>%1: clock ahead</source>
        <translation>%1: relógio adiantado</translation>
    </message>
</context>
<context>
    <name>elo::DisclosuresPage</name>
    <message>
        <source>Every list of people that was written to a file: by whom, for what, to whom and why. Nothing here can be changed or removed.</source>
        <translation>Cada lista de pessoas que foi escrita num ficheiro: por quem, para quê, a quem e porquê. Nada aqui pode ser alterado ou removido.</translation>
    </message>
    <message>
        <source>Search by what was written, to whom or why</source>
        <translation>Procurar pelo que foi escrito, a quem ou porquê</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Procurar no registo</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Cedências</translation>
    </message>
    <message>
        <source>Nothing left the office yet</source>
        <translation>Ainda nada saiu do escritório</translation>
    </message>
    <message>
        <source>Lists of people that are exported are written down here.</source>
        <translation>As listas de pessoas que se exportam ficam aqui anotadas.</translation>
    </message>
</context>
<context>
    <name>elo::DuplicatesModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Um registo</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Outro registo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
</context>
<context>
    <name>elo::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Members who are probably the same person. Names count whatever their spelling, and the less the more people bear them.</source>
        <translation>Membros que são provavelmente a mesma pessoa. Os nomes contam seja qual for a grafia, e tanto menos quanto mais pessoas os tiverem.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Nearly certain</source>
        <translation>Quase certo</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Provável</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possível</translation>
    </message>
    <message>
        <source>&amp;How likely:</source>
        <translation>&amp;Grau de certeza:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Everybody is compared with who is like them …</source>
        <translation>Cada membro é comparado com quem se parece com ele …</translation>
    </message>
    <message>
        <source>Pairs of members</source>
        <translation>Pares de membros</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Juntar…</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Não é a mesma pessoa</translation>
    </message>
    <message>
        <source>Choose what holds for both, and make one person of them (Enter or M)</source>
        <translation>Escolher o que vale para ambos e fazer deles uma só pessoa (Enter ou M)</translation>
    </message>
    <message>
        <source>Remember it and never ask again (N)</source>
        <translation>Lembrar e não voltar a perguntar (N)</translation>
    </message>
    <message>
        <source>Show this record in its list (O)</source>
        <translation>Mostrar este registo na sua lista (O)</translation>
    </message>
    <message>
        <source>Show this record in its list (Shift+O)</source>
        <translation>Mostrar este registo na sua lista (Shift+O)</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s); members were changed since, look again to compare them.</source>
        <translation>
            <numerusform>%n par; entretanto foram alterados membros, procure de novo para os comparar.</numerusform>
            <numerusform>%n pares; entretanto foram alterados membros, procure de novo para os comparar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>A procura foi interrompida</translation>
    </message>
    <message>
        <source>“Look again” begins it anew.</source>
        <translation>«Procurar de novo» recomeça-a.</translation>
    </message>
    <message>
        <source>No pairs that are this likely</source>
        <translation>Não há pares com este grau de certeza</translation>
    </message>
    <message>
        <source>Choose “Possible” to see pairs about which there is more doubt.</source>
        <translation>Escolha «Possível» para ver pares sobre os quais há mais dúvida.</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Ninguém parece estar aqui duas vezes</translation>
    </message>
    <message>
        <source>After an import, look again: new members are compared with all others.</source>
        <translation>Depois de uma importação, procure de novo: os novos membros são comparados com todos os outros.</translation>
    </message>
    <message>
        <source>What speaks for and against one person: %1.</source>
        <translation>A favor e contra ser a mesma pessoa: %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Remembered: %1 and %2 are two people.</source>
        <translation>Fica registado: %1 e %2 são duas pessoas.</translation>
    </message>
</context>
<context>
    <name>elo::ExportDialog</name>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Folha de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>Tabela de texto (CSV)</translation>
    </message>
    <message>
        <source>Address book (vCard)</source>
        <translation>Lista de contactos (vCard)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendário (iCalendar)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), as the list shows them now.</source>
        <translation>
            <numerusform>%Ln registo, como a lista o mostra agora.</numerusform>
            <numerusform>%Ln registos, como a lista os mostra agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file will hold personal data and is readable by you alone. What is written of people is put on the log of disclosures.</source>
        <translation>O ficheiro terá dados pessoais e só pode ser lido por si. O que se escreve sobre pessoas fica no registo de cedências.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Colunas separadas por</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Language of the table</source>
        <translation>Língua da tabela</translation>
    </message>
    <message>
        <source>With the mark by which Excel knows accents (BOM)</source>
        <translation>Com a marca pela qual o Excel reconhece os acentos (BOM)</translation>
    </message>
    <message>
        <source>Codes and ids instead of words: for other programs, and to bring it in again</source>
        <translation>Códigos e ids em vez de palavras: para outros programas e para voltar a importar</translation>
    </message>
    <message>
        <source>The office&apos;s own work: everybody in the list</source>
        <translation>Trabalho próprio do escritório: todos os da lista</translation>
    </message>
    <message>
        <source>Hand over this list?</source>
        <translation>Entregar esta lista?</translation>
    </message>
    <message>
        <source>%1 of %2 consent to this; %3 are left out. The list goes to %4. It is put on the log of disclosures, with your name and the reason.</source>
        <translation>%1 de %2 consentem nisto; %3 ficam de fora. A lista vai para %4. Fica no registo de cedências, com o seu nome e o motivo.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escrever o ficheiro</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>%1 of %2 consent; %3 are left out, and so is all free text.</source>
        <translation>%1 de %2 consentem; %3 ficam de fora, tal como todo o texto livre.</translation>
    </message>
    <message>
        <source>Counting who consents…</source>
        <translation>A contar quem consente…</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Tabelas de texto (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Folhas de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Address books (*.vcf)</source>
        <translation>Livros de endereços (*.vcf)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendários (*.ics)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar para</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2; %Ln left out, who did not consent to it</source>
        <translation>
            <numerusform>%1 em %2; %Ln de fora, que não consentiu</numerusform>
            <numerusform>%1 em %2; %Ln de fora, que não consentiram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2; %Ln left out, who did not consent to being contacted</source>
        <translation>
            <numerusform>%1 em %2; %Ln ficou de fora, por não ter consentido em ser contactado</numerusform>
            <numerusform>%1 em %2; %Ln ficaram de fora, por não terem consentido em ser contactados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2; %Ln left out, which have no date yet</source>
        <translation>
            <numerusform>%1 em %2; %Ln de fora, que ainda não tem data</numerusform>
            <numerusform>%1 em %2; %Ln de fora, que ainda não têm data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) exported to %1</source>
        <translation>
            <numerusform>%Ln registo exportado para %1</numerusform>
            <numerusform>%Ln registos exportados para %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::FieldSet</name>
    <message>
        <source>This is needed.</source>
        <translation>Isto é preciso.</translation>
    </message>
</context>
<context>
    <name>elo::FigureModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column: number</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>elo::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what is counted: number, remark</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>elo::FileCommands</name>
    <message>
        <source>Office files (*.elo)</source>
        <translation>Ficheiros do Elo (*.elo)</translation>
    </message>
    <message>
        <source>New office file</source>
        <translation>Novo ficheiro do Elo</translation>
    </message>
    <message>
        <source>office.elo</source>
        <comment>name of a file</comment>
        <translation>servico.elo</translation>
    </message>
    <message>
        <source>Where to put the sample forum</source>
        <translation>Onde pôr o fórum de exemplo</translation>
    </message>
    <message>
        <source>sample-forum.elo</source>
        <comment>name of a file</comment>
        <translation>forum-de-exemplo.elo</translation>
    </message>
    <message>
        <source>Open an office file</source>
        <translation>Abrir um ficheiro do Elo</translation>
    </message>
    <message>
        <source>Office files (*.elo);;All files (*)</source>
        <translation>Ficheiros do Elo (*.elo);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Cópia de segurança</translation>
    </message>
</context>
<context>
    <name>elo::FilterBar</name>
    <message>
        <source>Search names, phones, places…</source>
        <translation>Procurar nomes, telefones, lugares…</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Procurar em %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>Build a filter…</source>
        <translation>Construir um filtro…</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Guardar como vista…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Por preencher</translation>
    </message>
    <message>
        <source>No filter by %1</source>
        <translation>Sem filtro por %1</translation>
    </message>
</context>
<context>
    <name>elo::FilterDialog</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Esvaziar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No test: everything is shown.</source>
        <translation>Nenhuma condição: mostra-se tudo.</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>a contar…</translation>
    </message>
</context>
<context>
    <name>elo::FirstStart</name>
    <message>
        <source>An &amp;empty file</source>
        <translation>Um ficheiro &amp;vazio</translation>
    </message>
    <message>
        <source>The sample &amp;forum, to look around</source>
        <translation>O &amp;fórum de exemplo, para ver como é</translation>
    </message>
    <message>
        <source>INACE, Maputo</source>
        <translation>INACE, Maputo</translation>
    </message>
    <message>
        <source>Readable by your account alone. Elo does not encrypt it: on a laptop, let the system encrypt the disk.</source>
        <translation>Só a sua conta o pode ler. O Elo não o cifra: num portátil, deixe o sistema cifrar o disco.</translation>
    </message>
    <message>
        <source>Name of the &amp;office</source>
        <translation>Nome da &amp;instituição</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Começar com</translation>
    </message>
    <message>
        <source>The file &amp;lies at</source>
        <translation>O ficheiro &amp;fica em</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Começar</translation>
    </message>
    <message>
        <source>Your first office file</source>
        <translation>O seu primeiro ficheiro</translation>
    </message>
    <message>
        <source>sample-forum.elo</source>
        <comment>name of a file</comment>
        <translation>forum-de-exemplo.elo</translation>
    </message>
    <message>
        <source>office.elo</source>
        <comment>name of a file</comment>
        <translation>instituicao.elo</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Essa pasta não existe.</translation>
    </message>
</context>
<context>
    <name>elo::FirstSteps</name>
    <message>
        <source>What to do first</source>
        <translation>O que fazer primeiro</translation>
    </message>
    <message>
        <source>Import a list of participants</source>
        <translation>Importar uma lista de participantes</translation>
    </message>
    <message>
        <source>A CSV as organisers send it. Columns are recognised and shown before anything is written.</source>
        <translation>Um CSV tal como os organizadores o enviam. As colunas são reconhecidas e mostradas antes de se gravar seja o que for.</translation>
    </message>
    <message>
        <source>Record a member</source>
        <translation>Registar um membro</translation>
    </message>
    <message>
        <source>A Mozambican abroad with whom the institute is in contact.</source>
        <translation>Um moçambicano no exterior com quem o instituto está em contacto.</translation>
    </message>
    <message>
        <source>Record an association</source>
        <translation>Registar uma associação</translation>
    </message>
    <message>
        <source>With its officers, its liaison mission and how far the accreditation is.</source>
        <translation>Com os seus dirigentes, a missão de ligação e o ponto em que está a credenciação.</translation>
    </message>
    <message>
        <source>Confirm the missions</source>
        <translation>Confirmar as missões</translation>
    </message>
    <message>
        <source>The list of embassies and consulates comes with the program and is unverified until you confirm it.</source>
        <translation>A lista de embaixadas e consulados vem com o programa e não está verificada até que a confirme.</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Registar um evento</translation>
    </message>
    <message>
        <source>A forum, a meeting, a training: then its participants, day by day.</source>
        <translation>Um fórum, uma reunião, uma formação: depois os seus participantes, dia a dia.</translation>
    </message>
</context>
<context>
    <name>elo::ForumReportPage</name>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>The forum report for IOM, computed from the records. Counts of people below three are left out, so that nobody can be recognised.</source>
        <translation>O relatório do fórum para a OIM, calculado a partir dos registos. Os números de pessoas abaixo de três ficam de fora, para que ninguém possa ser reconhecido.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Língua do relatório</translation>
    </message>
    <message>
        <source>Author on the cover</source>
        <translation>Autor na capa</translation>
    </message>
    <message>
        <source>Options of the report</source>
        <translation>Opções do relatório</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar em PDF…</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Guardar o relatório em PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save tables for Excel…</source>
        <translation>Guardar tabelas para Excel…</translation>
    </message>
    <message>
        <source>Save the tables of the report</source>
        <translation>Guardar as tabelas do relatório</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Folhas de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Save tables as CSV…</source>
        <translation>Guardar tabelas em CSV…</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Tabelas de texto (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter the first and the last day that the report covers.</source>
        <translation>Indique o primeiro e o último dia que o relatório abrange.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>O período termina antes de começar.</translation>
    </message>
    <message>
        <source>No event is recorded in this period. Choose other days, or record the event first.</source>
        <translation>Não há evento registado neste período. Escolha outros dias, ou registe primeiro o evento.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Substituir o ficheiro?</translation>
    </message>
    <message>
        <source>“%1” is there already. What it holds now will be lost.</source>
        <translation>«%1» já existe. O que contém agora perder-se-á.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Relatório guardado: %1</translation>
    </message>
</context>
<context>
    <name>elo::GanttChart</name>
    <message>
        <source>%1: planned %2 to %3, %4</source>
        <comment>activity: first day, last day, state</comment>
        <translation>%1: previsto de %2 a %3, %4</translation>
    </message>
    <message>
        <source>Work plan over time</source>
        <translation>Plano de trabalho ao longo do tempo</translation>
    </message>
</context>
<context>
    <name>elo::GroupEditor</name>
    <message>
        <source>How the tests belong together</source>
        <translation>Como se ligam as condições</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>Acrescentar condição</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Verificam-se todas</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>Verifica-se pelo menos uma</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Não se verifica nenhuma</translation>
    </message>
    <message>
        <source>Take this group away</source>
        <translation>Retirar este grupo</translation>
    </message>
    <message>
        <source>Add related records</source>
        <translation>Acrescentar registos relacionados</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Acrescentar grupo</translation>
    </message>
</context>
<context>
    <name>elo::HandingForm</name>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Handing to others: %1</source>
        <translation>Entregar a outros: %1</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quem</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
</context>
<context>
    <name>elo::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Who did what to this office file, and when. Anything here can be taken back; what was edited later stays as it is.</source>
        <translation>Quem fez o quê neste ficheiro, e quando. Tudo se pode anular; o que foi alterado depois fica como está.</translation>
    </message>
    <message>
        <source>Filter by who, what or when</source>
        <translation>Filtrar por quem, o quê ou quando</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrar o histórico</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>What this changed</source>
        <translation>O que isto alterou</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Undo this operation</source>
        <translation>Anular esta operação</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Ainda nada foi feito</translation>
    </message>
    <message>
        <source>Add a member or import a list: it will stand here.</source>
        <translation>Acrescente um membro ou importe uma lista: ficará aqui registado.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada corresponde ao filtro</translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter.</source>
        <translation>Tente menos palavras ou limpe o filtro.</translation>
    </message>
    <message>
        <source>Choose an operation</source>
        <translation>Escolha uma operação</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Isto já foi anulado.</translation>
    </message>
    <message>
        <source>Only the first %1 changes are shown.</source>
        <translation>Só se mostram as primeiras %1 alterações.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>moment, user</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: its name</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>elo::ImportColumnsModel</name>
    <message>
        <source>Not imported</source>
        <translation>Não se importa</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>a contar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not understood</source>
        <translation>
            <numerusform>%Ln não entendido</numerusform>
            <numerusform>%Ln não entendidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln valor</numerusform>
            <numerusform>%Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Coluna da lista</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>Destino de “%1”</translation>
    </message>
</context>
<context>
    <name>elo::ImportColumnsStep</name>
    <message>
        <source>Columns of the list</source>
        <translation>Colunas da lista</translation>
    </message>
    <message>
        <source>&amp;Values…</source>
        <translation>&amp;Valores…</translation>
    </message>
    <message>
        <source>What the values of “%1” mean</source>
        <translation>O que significam os valores de «%1»</translation>
    </message>
    <message>
        <source>Choose a column whose values stand for choices, countries or languages.</source>
        <translation>Escolha uma coluna cujos valores são opções, países ou línguas.</translation>
    </message>
    <message>
        <source>fills gaps only</source>
        <translation>só preenche o que falta</translation>
    </message>
    <message>
        <source>replaces it</source>
        <translation>substitui-o</translation>
    </message>
    <message>
        <source>is shown, and I decide row by row</source>
        <translation>é mostrada, e eu decido linha a linha</translation>
    </message>
    <message>
        <source>Where the record says something else, the list</source>
        <translation>Onde o registo diz outra coisa, a lista</translation>
    </message>
    <message>
        <source>Leave values that cannot be read empty, and keep their words in the notes</source>
        <translation>Deixar em branco os valores que não se conseguem ler e guardar as palavras nas notas</translation>
    </message>
    <message>
        <source>as each column shows</source>
        <translation>como cada coluna mostra</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>dia, mês, ano</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mês, dia, ano</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>As datas estão escritas</translation>
    </message>
    <message>
        <source>%1: cards of people</source>
        <translation>%1: cartões de pessoas</translation>
    </message>
    <message>
        <source>%1: sheet “%2”, headers in row %3</source>
        <translation>%1: folha “%2”, cabeçalhos na linha %3</translation>
    </message>
    <message>
        <source>tabulators</source>
        <translation>tabulações</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>pontos e vírgulas</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>vírgulas</translation>
    </message>
    <message>
        <source>%1: %2, columns separated by %3, headers in line %4</source>
        <translation>%1: %2, colunas separadas por %3, cabeçalhos na linha %4</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) will not be imported. Press Enter on a row to say where it goes.</source>
        <translation>
            <numerusform>%n coluna não será importada. Prima Enter numa linha para indicar o destino.</numerusform>
            <numerusform>%n colunas não serão importadas. Prima Enter numa linha para indicar o destino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) not understood: say what they mean in the last column.</source>
        <translation>
            <numerusform>%Ln valor não entendido: diga o que significa na última coluna.</numerusform>
            <numerusform>%Ln valores não entendidos: diga o que significam na última coluna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every column has its place. Look it over before going on.</source>
        <translation>Todas as colunas têm destino. Confira antes de continuar.</translation>
    </message>
</context>
<context>
    <name>elo::ImportMappingBar</name>
    <message>
        <source>Start from the guess</source>
        <translation>Começar pela suposição</translation>
    </message>
    <message>
        <source>Other mappings…</source>
        <translation>Outras correspondências…</translation>
    </message>
    <message>
        <source>As last time: “%1”, %2</source>
        <translation>Como da última vez: «%1», %2</translation>
    </message>
    <message>
        <source>The places of the columns are a guess. They are kept for the next list of this source.</source>
        <translation>Os lugares das colunas são uma suposição. Ficam guardados para a próxima lista da mesma origem.</translation>
    </message>
</context>
<context>
    <name>elo::ImportMappingsDialog</name>
    <message>
        <source>Mappings of earlier lists</source>
        <translation>Correspondências de listas anteriores</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Correspondências</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>Usada pela última vez em</translation>
    </message>
    <message>
        <source>Last list</source>
        <translation>Última lista</translation>
    </message>
    <message>
        <source>No list was imported yet</source>
        <translation>Ainda não se importou nenhuma lista</translation>
    </message>
    <message>
        <source>Where the columns of a list go is kept when it is imported, and used by itself when a list with the same headers comes again.</source>
        <translation>Para onde vão as colunas de uma lista fica guardado quando ela é importada, e usa-se por si quando volta uma lista com os mesmos cabeçalhos.</translation>
    </message>
    <message>
        <source>Use for this list</source>
        <translation>Usar nesta lista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Mapping removed: %1</source>
        <translation>Correspondência removida: %1</translation>
    </message>
</context>
<context>
    <name>elo::ImportPage</name>
    <message>
        <source>Import a list</source>
        <translation>Importar uma lista</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Leave the import?</source>
        <translation>Abandonar a importação?</translation>
    </message>
    <message>
        <source>The import is still under way. It will be stopped, and nothing of it will be there.</source>
        <translation>A importação ainda está em curso. Será interrompida e nada dela ficará.</translation>
    </message>
    <message>
        <source>The list has not been imported yet, and what you corrected here would be lost.</source>
        <translation>A lista ainda não foi importada, e o que aqui corrigiu perder-se-ia.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Step 1 of 3: the list</source>
        <translation>Passo 1 de 3: a lista</translation>
    </message>
    <message>
        <source>Step 2 of 3: where each column goes</source>
        <translation>Passo 2 de 3: o destino de cada coluna</translation>
    </message>
    <message>
        <source>Step 3 of 3: what will happen. Nothing is written yet.</source>
        <translation>Passo 3 de 3: o que vai acontecer. Ainda nada foi gravado.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Look at the columns</source>
        <translation>Ver as colunas</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Verificar as linhas</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importar %Ln linha</numerusform>
            <numerusform>Importar %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Escolher uma lista</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt *.tsv *.vcf);;All files (*)</source>
        <translation>Listas (*.xlsx *.csv *.txt *.tsv *.vcf);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Save an example list</source>
        <translation>Guardar uma lista de exemplo</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listas (*.csv)</translation>
    </message>
    <message>
        <source>example list.csv</source>
        <translation>lista de exemplo.csv</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>A ler a lista…</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>A verificar as linhas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) imported</source>
        <translation>
            <numerusform>%Ln registo importado</numerusform>
            <numerusform>%Ln registos importados</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>A importar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln registo novo</numerusform>
            <numerusform>%Ln registos novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added to</source>
        <translation>
            <numerusform>%Ln registo completado</numerusform>
            <numerusform>%Ln registos completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with nothing new</source>
        <translation>
            <numerusform>%Ln linha sem nada de novo</numerusform>
            <numerusform>%Ln linhas sem nada de novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) may be somebody who was known already. The duplicates page shows both side by side.</source>
        <translation>
            <numerusform>%Ln registo novo talvez seja de alguém já conhecido. A página dos duplicados mostra os dois lado a lado.</numerusform>
            <numerusform>%Ln registos novos talvez sejam de alguém já conhecido. A página dos duplicados mostra os dois lado a lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photograph(s) attached</source>
        <translation>
            <numerusform>%Ln fotografia anexada</numerusform>
            <numerusform>%Ln fotografias anexadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photograph(s) left out: broken, or only an address on the Internet</source>
        <translation>
            <numerusform>%Ln fotografia fica de fora: estragada, ou apenas um endereço na Internet</numerusform>
            <numerusform>%Ln fotografias ficam de fora: estragadas, ou apenas um endereço na Internet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in error, not imported. Correct the list and import it again: only these will be added.</source>
        <translation>
            <numerusform>%Ln linha com erro, não importada. Corrija a lista e importe-a de novo: só esta será acrescentada.</numerusform>
            <numerusform>%Ln linhas com erro, não importadas. Corrija a lista e importe-a de novo: só estas serão acrescentadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>A importação foi anulada</translation>
    </message>
    <message>
        <source>The list is imported</source>
        <translation>A lista foi importada</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir a lista</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Abrir o evento</translation>
    </message>
    <message>
        <source>Look at the duplicates</source>
        <translation>Ver os duplicados</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Anular a importação</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Importar outra lista</translation>
    </message>
</context>
<context>
    <name>elo::ImportRowsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New, perhaps known</source>
        <translation>Novo, talvez já conhecido</translation>
    </message>
    <message>
        <source>%1 (replaces: %2)</source>
        <comment>cell, value on record</comment>
        <translation>%1 (substitui: %2)</translation>
    </message>
    <message>
        <source>%1 (on record: %2)</source>
        <comment>cell, value on record</comment>
        <translation>%1 (registado: %2)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>elo::ImportRowsStep</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Next to look at (F8)</source>
        <translation>Próxima a ver (F8)</translation>
    </message>
    <message>
        <source>F2 or Enter corrects a cell. Clear the tick to leave a row out.</source>
        <translation>F2 ou Enter corrige uma célula. Tire o visto para deixar uma linha de fora.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Linhas da lista</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>É esta pessoa</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>É outra pessoa</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Replace what is on record</source>
        <translation>Substituir o que está registado</translation>
    </message>
    <message>
        <source>Keep what is on record</source>
        <translation>Manter o que está registado</translation>
    </message>
    <message>
        <source>Replace in all rows</source>
        <translation>Substituir em todas as linhas</translation>
    </message>
    <message>
        <source>Keep in all rows</source>
        <translation>Manter em todas as linhas</translation>
    </message>
    <message>
        <source>line %1 of the list</source>
        <translation>a linha %1 da lista</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>number, name, where they live</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Perhaps this is %1: %2 % likely, %3.</source>
        <comment>somebody, percentage, reasons</comment>
        <translation>Talvez seja %1: %2 % provável, %3.</translation>
    </message>
    <message>
        <source>%1: “%2” on record, “%3” in the list</source>
        <comment>field, old value, new value</comment>
        <translation>%1: «%2» no registo, «%3» na lista</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a filter, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Perhaps known</source>
        <translation>Talvez já conhecidos</translation>
    </message>
    <message>
        <source>Other values on record</source>
        <translation>Outros valores no registo</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Com observações</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novas</translation>
    </message>
    <message>
        <source>Adding to records</source>
        <translation>Completam registos</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada de novo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixadas de fora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln registo novo</numerusform>
            <numerusform>%Ln registos novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them perhaps known</source>
        <translation>
            <numerusform>%Ln deles talvez já conhecido</numerusform>
            <numerusform>%Ln deles talvez já conhecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) to add to</source>
        <translation>
            <numerusform>%Ln registo a completar</numerusform>
            <numerusform>%Ln registos a completar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with nothing new</source>
        <translation>
            <numerusform>%Ln linha sem nada de novo</numerusform>
            <numerusform>%Ln linhas sem nada de novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln linha deixada de fora</numerusform>
            <numerusform>%Ln linhas deixadas de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with remarks</source>
        <translation>
            <numerusform>%Ln linha com observações</numerusform>
            <numerusform>%Ln linhas com observações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in error, which will not be imported</source>
        <translation>
            <numerusform>%Ln linha com erro, que não será importada</numerusform>
            <numerusform>%Ln linhas com erro, que não serão importadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::ImportSourceStep</name>
    <message>
        <source>%1 (%2)</source>
        <comment>parts, what they belong to</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Escolher uma lista…</translation>
    </message>
    <message>
        <source>Save an example list…</source>
        <translation>Guardar uma lista de exemplo…</translation>
    </message>
    <message>
        <source>The list holds</source>
        <translation>A lista contém</translation>
    </message>
    <message>
        <source>They took part in</source>
        <translation>Participaram em</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>As found in the file</source>
        <translation>Como está no ficheiro</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Colunas separadas por</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Line with the headers (0: none)</source>
        <translation>Linha dos cabeçalhos (0: nenhuma)</translation>
    </message>
    <message>
        <source>Import a list of people</source>
        <translation>Importar uma lista de pessoas</translation>
    </message>
    <message>
        <source>A workbook (XLSX) or a CSV file as organisers send it: one line for each person, with headers such as name, country, phone, in Portuguese or English. Or the cards (vCard) of a phone. Choose it, or drop it here. Nothing is written before you have seen what will happen.</source>
        <translation>Um livro (XLSX) ou um ficheiro CSV como os organizadores o enviam: uma linha para cada pessoa, com cabeçalhos como nome, país, telefone, em português ou inglês. Ou os cartões (vCard) de um telemóvel. Escolha-o, ou largue-o aqui. Nada é escrito antes de ver o que vai acontecer.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Escolher outra lista…</translation>
    </message>
    <message>
        <source>The first one with a table</source>
        <translation>A primeira com uma tabela</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Nenhum evento</translation>
    </message>
</context>
<context>
    <name>elo::InterestDialog</name>
    <message>
        <source>Add a follow-up</source>
        <translation>Acrescentar uma acção de seguimento</translation>
    </message>
    <message>
        <source>Record interest</source>
        <translation>Registar interesse</translation>
    </message>
    <message>
        <source>Interest in: %1</source>
        <translation>Interesse em: %1</translation>
    </message>
    <message>
        <source>Tell %1 how to take up the opportunity</source>
        <comment>member</comment>
        <translation>Dizer a %1 como aproveitar a oportunidade</translation>
    </message>
    <message>
        <source>%1 is interested in “%2”. It is recorded as a communication to INACE.</source>
        <comment>member, opportunity</comment>
        <translation>%1 tem interesse em «%2». Fica registado como comunicação ao INACE.</translation>
    </message>
    <message>
        <source>Interest recorded: %1</source>
        <translation>Interesse registado: %1</translation>
    </message>
</context>
<context>
    <name>elo::LanguageSetEditor</name>
    <message>
        <source>Add a language</source>
        <translation>Acrescentar uma língua</translation>
    </message>
    <message>
        <source>This language is not in the list.</source>
        <translation>Esta língua não está na lista.</translation>
    </message>
</context>
<context>
    <name>elo::LaptopCommands</name>
    <message>
        <source>Take to an event</source>
        <translation>Levar para um evento</translation>
    </message>
    <message>
        <source>This file is itself one about an event. Files for laptops are made in the office, which has everybody.</source>
        <translation>Este ficheiro é ele próprio de um evento. Os ficheiros para portáteis fazem-se no escritório, que tem toda a gente.</translation>
    </message>
</context>
<context>
    <name>elo::LinkList</name>
    <message>
        <source>Space marks it as done, S snoozes it</source>
        <translation>Espaço marca como feita, S adia</translation>
    </message>
    <message>
        <source>Space marks it as done</source>
        <translation>A barra de espaços marca como feita</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como feita</translation>
    </message>
</context>
<context>
    <name>elo::LinkMatrixModel</name>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>replies</comment>
        <translation>
            <numerusform>%n em atraso</numerusform>
            <numerusform>%n em atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>No communication yet, though it is the liaison mission</source>
        <translation>Ainda nenhuma comunicação, embora seja a missão de ligação</translation>
    </message>
    <message>
        <source>No communication</source>
        <translation>Nenhuma comunicação</translation>
    </message>
    <message numerus="yes">
        <source>%n communication(s)</source>
        <translation>
            <numerusform>%n comunicação</numerusform>
            <numerusform>%n comunicações</numerusform>
        </translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>a última em %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) overdue</source>
        <translation>
            <numerusform>%n resposta em atraso</numerusform>
            <numerusform>%n respostas em atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent for %n day(s)</source>
        <translation>
            <numerusform>em silêncio há %n dia</numerusform>
            <numerusform>em silêncio há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>communicated</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>association, mission: what was exchanged</comment>
        <translation>%1 e %2: %3</translation>
    </message>
</context>
<context>
    <name>elo::LinkMatrixPage</name>
    <message>
        <source>Links between associations and missions</source>
        <translation>Ligações entre associações e missões</translation>
    </message>
    <message>
        <source>All missions</source>
        <translation>Todas as missões</translation>
    </message>
    <message>
        <source>Only where something is missing</source>
        <translation>Só onde falta alguma coisa</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Find an association or a mission</source>
        <translation>Procurar uma associação ou missão</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Associations &amp;in:</source>
        <translation>&amp;Associações em:</translation>
    </message>
    <message>
        <source>&amp;Silent after:</source>
        <translation>&amp;Silêncio após:</translation>
    </message>
    <message>
        <source>Associations and missions</source>
        <translation>Associações e missões</translation>
    </message>
    <message>
        <source>Liaison mission, never a word</source>
        <translation>Missão de ligação, nunca uma palavra</translation>
    </message>
    <message numerus="yes">
        <source>Silent for more than %n day(s)</source>
        <translation>
            <numerusform>Em silêncio há mais de %n dia</numerusform>
            <numerusform>Em silêncio há mais de %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>In contact</source>
        <translation>Em contacto</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Comunicações</translation>
    </message>
    <message>
        <source>Draft a follow-up (F)</source>
        <translation>Preparar uma acção (F)</translation>
    </message>
    <message>
        <source>Record a communication (C)</source>
        <translation>Registar uma comunicação (C)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Todo o mundo</translation>
    </message>
    <message>
        <source>No associations yet</source>
        <translation>Ainda não há associações</translation>
    </message>
    <message>
        <source>Record associations and the communications between them, the missions and INACE: who is in contact, and where there is silence, is seen here.</source>
        <translation>Registe associações e as comunicações entre elas, as missões e o INACE: aqui vê-se quem está em contacto e onde há silêncio.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada corresponde</translation>
    </message>
    <message>
        <source>No association or mission fits what is typed and chosen above.</source>
        <translation>Nenhuma associação ou missão corresponde ao que está escrito e escolhido acima.</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <comment>associations, silences, overdue replies</comment>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message numerus="yes">
        <source>%n association(s)</source>
        <translation>
            <numerusform>%n associação</numerusform>
            <numerusform>%n associações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silence(s)</source>
        <translation>
            <numerusform>%n silêncio</numerusform>
            <numerusform>%n silêncios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) overdue</source>
        <translation>
            <numerusform>%n resposta em atraso</numerusform>
            <numerusform>%n respostas em atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <source>Write to %1 about its contact with %2</source>
        <comment>association, mission</comment>
        <translation>Escrever a %1 sobre o contacto com %2</translation>
    </message>
</context>
<context>
    <name>elo::LinkRows</name>
    <message>
        <source>Add to: %1</source>
        <translation>Acrescentar a: %1</translation>
    </message>
</context>
<context>
    <name>elo::MainWindow</name>
    <message>
        <source>Backed up to %1</source>
        <translation>Cópia de segurança em %1</translation>
    </message>
    <message>
        <source>%1 – %2 – Elo</source>
        <comment>page, office or file</comment>
        <translation>%1 – %2 – Elo</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n em atraso</numerusform>
            <numerusform>%n em atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>Ainda não há eventos</translation>
    </message>
    <message>
        <source>Badges, lists and certificates are printed for an event. Record one first.</source>
        <translation>Crachás, listas e certificados imprimem-se para um evento. Registe um primeiro.</translation>
    </message>
    <message>
        <source>Elo %1</source>
        <translation>Elo %1</translation>
    </message>
    <message>
        <source>The office&apos;s work with Mozambicans abroad: members, associations, missions, events and what was promised to them.</source>
        <translation>O trabalho do escritório com os moçambicanos no exterior: membros, associações, missões, eventos e o que lhes foi prometido.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software livre, sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
    </message>
</context>
<context>
    <name>elo::ManualBrowser</name>
    <message>
        <source>Open outside Elo?</source>
        <translation>Abrir fora do Elo?</translation>
    </message>
    <message>
        <source>This leads to: %1</source>
        <translation>Isto leva a: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>elo::ManualWindow</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Recuar (Alt+Esquerda)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Avançar (Alt+Direita)</translation>
    </message>
    <message>
        <source>Manual – Elo</source>
        <translation>Manual – Elo</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texto do manual</translation>
    </message>
    <message>
        <source>Find in the manual (Ctrl+F)</source>
        <translation>Procurar no manual (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Procurar no manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
</context>
<context>
    <name>elo::MatchTab</name>
    <message>
        <source>Previous</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguintes</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondências</translation>
    </message>
    <message>
        <source>Record interest…</source>
        <translation>Registar interesse…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>A procurar…</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ponto</numerusform>
            <numerusform>%n pontos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::MemberMatchTab</name>
    <message>
        <source>Members it fits</source>
        <translation>Membros a quem serve</translation>
    </message>
    <message>
        <source>No member who may be contacted fits: the sector, the skills wanted or the interest that goes with the kind must be theirs, and the country and languages must suit.</source>
        <translation>Nenhum membro que se possa contactar corresponde: o sector, as competências pedidas ou o interesse próprio do tipo têm de ser os seus, e o país e as línguas têm de servir.</translation>
    </message>
    <message numerus="yes">
        <source>Fitting, and may be contacted: %n member(s).</source>
        <translation>
            <numerusform>Corresponde e pode ser contactado: %n membro.</numerusform>
            <numerusform>Correspondem e podem ser contactados: %n membros.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members fit and may be contacted. Shown: %2 to %3, the best first.</source>
        <translation>%1 membros correspondem e podem ser contactados. À vista: %2 a %3, os melhores primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>Fitting too, but not named without consent to being contacted: %n member(s).</source>
        <translation>
            <numerusform>Também corresponde, mas não é nomeado sem consentimento para ser contactado: %n membro.</numerusform>
            <numerusform>Também correspondem, mas não são nomeados sem consentimento para serem contactados: %n membros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::MergeContents</name>
    <message>
        <source>Kept from both</source>
        <translation>Fica de ambos</translation>
    </message>
    <message>
        <source>Nothing else belongs to either of them.</source>
        <translation>Nada mais pertence a nenhum dos dois.</translation>
    </message>
    <message>
        <source>All of this belongs to one person afterwards, and is told apart again if they are separated.</source>
        <translation>Tudo isto passa a pertencer a uma só pessoa, e volta a cada um se forem separados.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>kind of records, field</comment>
        <translation>%1, como %2</translation>
    </message>
</context>
<context>
    <name>elo::MergeDialog</name>
    <message>
        <source>Merge two people</source>
        <translation>Juntar duas pessoas</translation>
    </message>
    <message>
        <source>%1 % likely: %2</source>
        <comment>score, reasons</comment>
        <translation>%1 % provável: %2</translation>
    </message>
    <message>
        <source>Choose who stands for both, and what holds where they differ.</source>
        <translation>Escolha quem representa ambos e o que vale onde diferem.</translation>
    </message>
    <message>
        <source>&amp;Left record stands for both</source>
        <translation>O registo da &amp;esquerda representa ambos</translation>
    </message>
    <message>
        <source>&amp;Right record stands for both</source>
        <translation>O registo da &amp;direita representa ambos</translation>
    </message>
    <message>
        <source>They are &amp;one person all the same: I have looked at it</source>
        <translation>São &amp;uma só pessoa apesar disso: eu verifiquei</translation>
    </message>
    <message>
        <source>&amp;Take that decision back</source>
        <translation>&amp;Anular essa decisão</translation>
    </message>
    <message>
        <source>&amp;Show equal fields too</source>
        <translation>&amp;Mostrar também os campos iguais</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Juntar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No record moves: it can be undone, and the two separated again, at any time.</source>
        <translation>Nenhum registo se perde: pode anular, ou voltar a separar os dois, em qualquer altura.</translation>
    </message>
    <message>
        <source>They say the same in every field</source>
        <translation>Dizem o mesmo em todos os campos</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ: which value holds?</source>
        <translation>
            <numerusform>%n campo difere: que valor fica?</numerusform>
            <numerusform>%n campos diferem: que valores ficam?</numerusform>
        </translation>
    </message>
    <message>
        <source>on record since %1</source>
        <translation>registado desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) belong to it</source>
        <translation>
            <numerusform>%n coisa ligada</numerusform>
            <numerusform>%n coisas ligadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Something speaks against one person. Check the box above if they are one all the same.</source>
        <translation>Há algo contra serem uma só pessoa. Marque a caixa acima se o forem apesar disso.</translation>
    </message>
    <message>
        <source>%1 and %2 are one person now.</source>
        <translation>%1 e %2 são agora uma só pessoa.</translation>
    </message>
</context>
<context>
    <name>elo::MergeOption</name>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
</context>
<context>
    <name>elo::MergePicker</name>
    <message>
        <source>Merge with another person</source>
        <translation>Juntar com outra pessoa</translation>
    </message>
    <message>
        <source>Two records of one person become one. Nothing is lost, and the two can be separated again.</source>
        <translation>Dois registos de uma pessoa passam a ser um. Nada se perde, e os dois podem voltar a ser separados.</translation>
    </message>
    <message>
        <source>&amp;One record</source>
        <translation>&amp;Um registo</translation>
    </message>
    <message>
        <source>&amp;Another record of the same person</source>
        <translation>&amp;Outro registo da mesma pessoa</translation>
    </message>
    <message>
        <source>That is one and the same record. Choose another.</source>
        <translation>É um e o mesmo registo. Escolha outro.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>elo::MergeRows</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, record number, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Both: %1</source>
        <translation>Ambos: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>elo::MergedRecords</name>
    <message>
        <source>Merged with</source>
        <translation>Juntado com</translation>
    </message>
    <message>
        <source>Joined with %1 on %2 by %3</source>
        <comment>number and name, date, user</comment>
        <translation>Juntado com %1 em %2 por %3</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation>Separar…</translation>
    </message>
    <message>
        <source>Separate %1…</source>
        <comment>number and name</comment>
        <translation>Separar %1…</translation>
    </message>
</context>
<context>
    <name>elo::NewAskerDialog</name>
    <message>
        <source>New: %1</source>
        <translation>Registo novo: %1</translation>
    </message>
    <message>
        <source>Register and match</source>
        <translation>Registar e associar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Added %1, who asks.</source>
        <translation>Acrescentado: %1, que pergunta.</translation>
    </message>
</context>
<context>
    <name>elo::NumberEditor</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>Isto não é um número inteiro.</translation>
    </message>
</context>
<context>
    <name>elo::OpenActionsBox</name>
    <message numerus="yes">
        <source>%n follow-up(s) still open</source>
        <translation>
            <numerusform>%n acção de seguimento ainda em aberto</numerusform>
            <numerusform>%n acções de seguimento ainda em aberto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (due %2)</source>
        <translation>%1 (prazo %2)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave them open</source>
        <translation>&amp;Deixá-las em aberto</translation>
    </message>
    <message>
        <source>Mark them as &amp;done</source>
        <translation>Dá-las por &amp;concluídas</translation>
    </message>
    <message>
        <source>D&amp;rop them, because:</source>
        <translation>&amp;Abandoná-las, porque:</translation>
    </message>
    <message>
        <source>Why the follow-ups are dropped</source>
        <translation>Porque se abandonam as acções</translation>
    </message>
    <message>
        <source>Say why they are dropped.</source>
        <translation>Diga porque se abandonam.</translation>
    </message>
</context>
<context>
    <name>elo::OperationModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (anulado)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
</context>
<context>
    <name>elo::OpportunityMatchTab</name>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
    <message numerus="yes">
        <source>Fitting: %n published opportunity(ies).</source>
        <translation>
            <numerusform>Corresponde: %n oportunidade publicada.</numerusform>
            <numerusform>Correspondem: %n oportunidades publicadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No published opportunity fits.</source>
        <translation>Nenhuma oportunidade publicada corresponde.</translation>
    </message>
    <message>
        <source>This person did not consent to being contacted: tell of opportunities only when asked.</source>
        <translation>Esta pessoa não consentiu em ser contactada: fale de oportunidades só se perguntar.</translation>
    </message>
</context>
<context>
    <name>elo::PairComparison</name>
    <message>
        <source>Both records side by side</source>
        <translation>Os dois registos lado a lado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>only one record tells it</source>
        <translation>consta de um só registo</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
</context>
<context>
    <name>elo::PaletteModel</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
</context>
<context>
    <name>elo::PaperDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>Imprimir: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What is printed of people is put on the log of disclosures.</source>
        <translation>O que se imprime sobre pessoas fica no registo de cedências.</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Pré-visualização das páginas</translation>
    </message>
    <message>
        <source>Nobody consents to this</source>
        <translation>Ninguém consente nisto</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n participant(s) said yes to it. Silence is no consent: ask them, and write the answer down on the page of the member.</source>
        <translation>
            <numerusform>O participante não disse que sim. Silêncio não é consentimento: pergunte-lhe e anote a resposta na página do membro.</numerusform>
            <numerusform>Nenhum dos %n participantes disse que sim. Silêncio não é consentimento: pergunte-lhes e anote a resposta na página do membro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was there yet</source>
        <translation>Ainda ninguém compareceu</translation>
    </message>
    <message>
        <source>This is of those who attended. Tick their days on the page of the event, take the desk to the event, or type in the paper lists.</source>
        <translation>Isto é de quem compareceu. Assinale os dias na página do evento, leve o balcão para o evento, ou passe as listas de papel.</translation>
    </message>
    <message>
        <source>Nobody to print</source>
        <translation>Ninguém para imprimir</translation>
    </message>
    <message>
        <source>Choose others under “Who”, or add participants on the page of the event.</source>
        <translation>Escolha outros em “Quem”, ou acrescente participantes na página do evento.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>people, pages</comment>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 consent; %3 are left out.</source>
        <translation>%1 de %2 consentem; %3 ficam de fora.</translation>
    </message>
    <message>
        <source>Hand over this list?</source>
        <translation>Entregar esta lista?</translation>
    </message>
    <message>
        <source>%1 of %2 consent to this; %3 are left out. The list goes to %4. It is put on the log of disclosures, with your name and the reason.</source>
        <translation>%1 de %2 consentem nisto; %3 ficam de fora. A lista vai para %4. Fica no registo de cedências, com o seu nome e o motivo.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Substituir o ficheiro?</translation>
    </message>
    <message>
        <source>“%1” is there already. What it holds now will be lost.</source>
        <translation>“%1” já existe. O que contém agora vai perder-se.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Handed to the printer: %1</source>
        <translation>Entregue à impressora: %1</translation>
    </message>
</context>
<context>
    <name>elo::PaperLinesDialog</name>
    <message>
        <source>Type in a paper list: %1</source>
        <translation>Passar uma lista de papel: %1</translation>
    </message>
    <message>
        <source>Type a few letters of the name and press Enter: the person was there on this day, and the next line follows. Enter without a name passes a line over.</source>
        <translation>Escreva algumas letras do nome e carregue em Enter: a pessoa esteve presente neste dia, e segue-se a linha seguinte. Enter sem nome salta uma linha.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>as printed at its head: 2-3</source>
        <translation>como está no cabeçalho: 2-3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Lines of this sheet</source>
        <translation>Linhas desta folha</translation>
    </message>
    <message>
        <source>Who stands on this line</source>
        <translation>Quem está nesta linha</translation>
    </message>
    <message>
        <source>First the sheet</source>
        <translation>Primeiro a folha</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>na lista</translation>
    </message>
    <message>
        <source>“%1” as a name only</source>
        <translation>“%1” só como nome</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>sem convite</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take back line %1: %2</source>
        <translation>Desfazer a linha %1: %2</translation>
    </message>
</context>
<context>
    <name>elo::PaperOptions</name>
    <message>
        <source>The office&apos;s own work: who consents to being contacted</source>
        <translation>Trabalho próprio do escritório: quem consente em ser contactado</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>O que imprimir</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegação</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Língua do papel</translation>
    </message>
    <message>
        <source>Size of a badge</source>
        <translation>Tamanho do crachá</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Badges with QR code</source>
        <translation>Crachás com código QR</translation>
    </message>
    <message>
        <source>Signature list</source>
        <translation>Lista de presenças</translation>
    </message>
    <message>
        <source>List by delegation</source>
        <translation>Lista por delegação</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Name plates</source>
        <translation>Placas de mesa</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Lista de contactos</translation>
    </message>
    <message>
        <source>All who did not decline</source>
        <translation>Todos os que não recusaram</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Os que compareceram</translation>
    </message>
    <message>
        <source>One delegation</source>
        <translation>Uma delegação</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Só %1</translation>
    </message>
    <message>
        <source>86 × 54 mm, like a bank card</source>
        <translation>86 × 54 mm, como um cartão bancário</translation>
    </message>
    <message>
        <source>90 × 60 mm</source>
        <translation>90 × 60 mm</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
</context>
<context>
    <name>elo::PartForm</name>
    <message>
        <source>New: %1</source>
        <translation>Registo novo: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>elo::PartModel</name>
    <message>
        <source>%1 (primary)</source>
        <translation>%1 (principal)</translation>
    </message>
    <message>
        <source>%1 (entered for %2)</source>
        <comment>value, number of a merged record</comment>
        <translation>%1 (registado para %2)</translation>
    </message>
</context>
<context>
    <name>elo::PartTable</name>
    <message>
        <source>None yet. Add the first one with the plus.</source>
        <translation>Ainda nada. Acrescente o primeiro com o sinal mais.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Acrescentar: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remover: %1</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>Removido: «%1».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>elo::PartialDateEditor</name>
    <message>
        <source>This is not a date that exists. Write the day (31/12/1980), the month (12/1980) or the year (1980).</source>
        <translation>Esta data não existe. Escreva o dia (31/12/1980), o mês (12/1980) ou o ano (1980).</translation>
    </message>
</context>
<context>
    <name>elo::ParticipantsModel</name>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n present</source>
        <translation>
            <numerusform>%1: %n presente</numerusform>
            <numerusform>%1: %n presentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2 present</source>
        <translation>%1
%2 presentes</translation>
    </message>
</context>
<context>
    <name>elo::ParticipantsPanel</name>
    <message>
        <source>Nobody is on the list yet. Type a name above: members, officials, or people who are only a name.</source>
        <translation>Ainda ninguém está na lista. Escreva acima um nome: de membros, de funcionários ou de quem é só um nome.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Abrir a pessoa</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Type in a paper list…</source>
        <translation>Passar uma lista de papel…</translation>
    </message>
    <message>
        <source>Add a participant: type a name</source>
        <translation>Acrescentar participante: escreva um nome</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Acrescentar participante</translation>
    </message>
    <message>
        <source>Add “%1” as a name only</source>
        <translation>Acrescentar «%1» só como nome</translation>
    </message>
    <message>
        <source>Filter participants</source>
        <translation>Filtrar participantes</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Abrir o balcão</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Add the days</source>
        <translation>Acrescentar os dias</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) on the list</source>
        <translation>
            <numerusform>%n participante na lista</numerusform>
            <numerusform>%n participantes na lista</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>on the list, were there</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n were there on some day</source>
        <translation>
            <numerusform>%n esteve em algum dia</numerusform>
            <numerusform>%n estiveram em algum dia</numerusform>
        </translation>
    </message>
    <message>
        <source>This event has no days yet, so attendance cannot be taken. It is from %1 to %2.</source>
        <translation>Este evento ainda não tem dias, por isso não se podem marcar presenças. Decorre de %1 a %2.</translation>
    </message>
    <message>
        <source>%1 is already on the list.</source>
        <translation>%1 já está na lista.</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>Acrescentado à lista.</translation>
    </message>
    <message>
        <source>%1 was taken off the list.</source>
        <translation>%1 saiu da lista.</translation>
    </message>
</context>
<context>
    <name>elo::PasswordDialog</name>
    <message>
        <source>Password of the hub</source>
        <translation>Palavra-passe do concentrador</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Palavra-passe</translation>
    </message>
    <message>
        <source>For the user “%1” of the hub at %2.</source>
        <translation>Para o utilizador «%1» do concentrador em %2.</translation>
    </message>
</context>
<context>
    <name>elo::QuickNote</name>
    <message>
        <source>and a &amp;follow-up</source>
        <translation>e uma &amp;acção de seguimento</translation>
    </message>
    <message>
        <source>Writes down what is to be done about it, by when and by whom</source>
        <translation>Escreve o que há a fazer, até quando e por quem</translation>
    </message>
    <message>
        <source>What happened, or what was said? Enter saves.</source>
        <translation>O que aconteceu, ou o que se disse? Enter guarda.</translation>
    </message>
    <message>
        <source>Text of a new note</source>
        <translation>Texto de uma nova nota</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Daqui a uma semana</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Prazo: %1</translation>
    </message>
    <message>
        <source>Add note and follow-up</source>
        <translation>Acrescentar nota e acção</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Acrescentar nota</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Note and follow-up added.</source>
        <translation>Nota e acção de seguimento acrescentadas.</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Nota acrescentada.</translation>
    </message>
</context>
<context>
    <name>elo::RecordForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Guardar (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>Sair sem guardar (Esc)</translation>
    </message>
    <message>
        <source>Add a field of your own…</source>
        <translation>Acrescentar um campo próprio…</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Registo novo: %1</translation>
    </message>
    <message>
        <source>Please look at the fields marked in red.</source>
        <translation>Veja os campos marcados a vermelho.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Acrescentado: %1.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
</context>
<context>
    <name>elo::RecordHeader</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>You know that this mission is as written here</source>
        <translation>Sabe que esta missão é como aqui está escrito</translation>
    </message>
    <message>
        <source>Match to a member…</source>
        <translation>Associar a um membro…</translation>
    </message>
    <message>
        <source>Add follow-up</source>
        <translation>Acrescentar acção de seguimento</translation>
    </message>
    <message>
        <source>Actions from template…</source>
        <translation>Acções de um modelo…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Adiar…</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Take to the event…</source>
        <translation>Levar para o evento…</translation>
    </message>
    <message>
        <source>A file for a laptop that has no network there</source>
        <translation>Um ficheiro para um portátil que lá não tem rede</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Juntar…</translation>
    </message>
    <message>
        <source>Another record is of the same person: make one of the two</source>
        <translation>Há outro registo da mesma pessoa: fazer um dos dois</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Acrescentar nota</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>Mais passos</translation>
    </message>
    <message>
        <source>All steps that are possible now (Ctrl+.)</source>
        <translation>Todos os passos possíveis agora (Ctrl+.)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Confirmed %1.</source>
        <translation>Confirmado: %1.</translation>
    </message>
</context>
<context>
    <name>elo::RecordList</name>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>New: %1 (Ctrl+N)</source>
        <translation>Registo novo: %1 (Ctrl+N)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Registo novo: %1</translation>
    </message>
    <message>
        <source>Change all that are shown…</source>
        <translation>Alterar todos os que se mostram…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colunas habituais</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>a contar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nada está em aberto</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada corresponde</translation>
    </message>
    <message>
        <source>All of it is done. What is closed is shown with the rest.</source>
        <translation>Tudo está feito. O que foi fechado mostra-se com o resto.</translation>
    </message>
    <message>
        <source>No record fits what you search for. Write less of the name, or take filters away.</source>
        <translation>Nenhum registo corresponde ao que procura. Escreva menos do nome, ou retire filtros.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Ainda não há nada aqui</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar uma lista…</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Ler no manual</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Dar por concluída</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Change a field of all chosen…</source>
        <translation>Alterar um campo de todos os escolhidos…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
</context>
<context>
    <name>elo::RecordListModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
</context>
<context>
    <name>elo::RecordPicker</name>
    <message>
        <source>Type to search</source>
        <translation>Escreva para procurar</translation>
    </message>
    <message>
        <source>New: %1 “%2”…</source>
        <translation>Registo novo: %1 «%2»…</translation>
    </message>
</context>
<context>
    <name>elo::RecordReferences</name>
    <message>
        <source>Named by</source>
        <translation>Referido por</translation>
    </message>
    <message>
        <source>%1, as %2: %3</source>
        <translation>%1, como %2: %3</translation>
    </message>
</context>
<context>
    <name>elo::RecordTags</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Acrescentar etiqueta</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nova etiqueta…</translation>
    </message>
</context>
<context>
    <name>elo::RecordView</name>
    <message>
        <source>Details</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
</context>
<context>
    <name>elo::RecordViews</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>elo::RecordsPage</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada escolhido</translation>
    </message>
    <message>
        <source>Choose one in the list to see all of it here: what is known, what belongs to it, and what happened.</source>
        <translation>Escolha um na lista para ver tudo aqui: o que se sabe, o que lhe pertence e o que aconteceu.</translation>
    </message>
    <message>
        <source>A note is not saved</source>
        <translation>Há uma nota por guardar</translation>
    </message>
    <message>
        <source>You began a note and did not save it. It is lost if you go on.</source>
        <translation>Começou uma nota e não a guardou. Perde-se se continuar.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuar sem ela</translation>
    </message>
</context>
<context>
    <name>elo::ReferenceEditor</name>
    <message>
        <source>Choose from the list, or empty the field.</source>
        <translation>Escolha da lista, ou esvazie o campo.</translation>
    </message>
</context>
<context>
    <name>elo::RelationEditor</name>
    <message>
        <source>Related records</source>
        <translation>Registos relacionados</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>has</source>
        <translation>tem</translation>
    </message>
    <message>
        <source>has no</source>
        <translation>não tem</translation>
    </message>
    <message>
        <source>has at least</source>
        <translation>tem pelo menos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Take these related records away</source>
        <translation>Retirar estes registos relacionados</translation>
    </message>
</context>
<context>
    <name>elo::ReminderBanner</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Arrumar</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lembrete</translation>
    </message>
</context>
<context>
    <name>elo::Reminders</name>
    <message>
        <source>%1 – due %2</source>
        <comment>follow-up, date</comment>
        <translation>%1 – prazo %2</translation>
    </message>
    <message>
        <source>A follow-up fell due while Elo was closed</source>
        <translation>Uma acção venceu enquanto o Elo esteve fechado</translation>
    </message>
    <message>
        <source>A follow-up is due</source>
        <translation>Uma acção vence agora</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) fell due while Elo was closed</source>
        <translation>
            <numerusform>%n acção venceu enquanto o Elo esteve fechado</numerusform>
            <numerusform>%n acções venceram enquanto o Elo esteve fechado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) are due</source>
        <translation>
            <numerusform>%n acção vence agora</numerusform>
            <numerusform>%n acções vencem agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Pré-visualização do relatório</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>elo::ResultsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>period: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level: statement</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>level, code: statement</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>indicator, column: value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Reason for variance: %1</source>
        <translation>Motivo do desvio: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Result or indicator</source>
        <translation>Resultado ou indicador</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Linha de base</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Acumulado</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation>Da meta</translation>
    </message>
    <message>
        <source>Reason for variance</source>
        <translation>Motivo do desvio</translation>
    </message>
</context>
<context>
    <name>elo::ResultsTab</name>
    <message>
        <source>No results yet</source>
        <translation>Ainda não há resultados</translation>
    </message>
    <message>
        <source>Add results, indicators and reporting periods among the details: the matrix follows from them. An indicator with a rule is computed from the records.</source>
        <translation>Registe nos detalhes os resultados, os indicadores e os períodos de relatório: a matriz segue-se deles. Um indicador com regra é calculado a partir dos registos.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» não é um número.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Results matrix</source>
        <translation>Matriz de resultados</translation>
    </message>
    <message>
        <source>Values in green are computed from records, which Enter opens; the others are typed. Choose the value of a period to give the reason for its variance.</source>
        <translation>Os valores a verde são calculados a partir de registos, que a tecla Enter abre; os outros são escritos. Escolha o valor de um período para dar o motivo do desvio.</translation>
    </message>
    <message>
        <source>Reason for variance</source>
        <translation>Motivo do desvio</translation>
    </message>
    <message>
        <source>Reason for the variance of “%1” in %2:</source>
        <comment>indicator, period</comment>
        <translation>Motivo do desvio de «%1» em %2:</translation>
    </message>
    <message>
        <source>Reason saved.</source>
        <translation>Motivo guardado.</translation>
    </message>
</context>
<context>
    <name>elo::RiskGrid</name>
    <message>
        <source>likelihood %1, impact %2: %3</source>
        <translation>probabilidade %1, impacto %2: %3</translation>
    </message>
    <message>
        <source>Open risks by likelihood and impact</source>
        <translation>Riscos abertos por probabilidade e impacto</translation>
    </message>
    <message>
        <source>Likelihood (down) and impact (across)</source>
        <translation>Probabilidade (vertical) e impacto (horizontal)</translation>
    </message>
</context>
<context>
    <name>elo::RisksTab</name>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>No lesson of this project is recorded yet.</source>
        <translation>Ainda não há lições registadas deste projecto.</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Nova lição</translation>
    </message>
    <message>
        <source>Risks and lessons</source>
        <translation>Riscos e lições</translation>
    </message>
</context>
<context>
    <name>elo::SaveViewDialog</name>
    <message>
        <source>Save as a view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Mudar o nome da vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Everybody who works with this file sees it</source>
        <translation>Todos os que trabalham com este ficheiro a vêem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>There is a view of this name. It will show this list from now on.</source>
        <translation>Já existe uma vista com este nome. Passará a mostrar esta lista.</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>Já existe outra vista com este nome.</translation>
    </message>
    <message>
        <source>All records, in this order and with these columns.</source>
        <translation>Todos os registos, por esta ordem e com estas colunas.</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Vista guardada: %1</translation>
    </message>
</context>
<context>
    <name>elo::SavedViewCommands</name>
    <message>
        <source>View removed: %1</source>
        <translation>Vista removida: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Mudar o nome…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>elo::SeparateDialog</name>
    <message>
        <source>&amp;Put back the values that were chosen when they were merged</source>
        <translation>&amp;Repor os valores que foram escolhidos ao juntá-los</translation>
    </message>
    <message>
        <source>Separate two people</source>
        <translation>Separar duas pessoas</translation>
    </message>
    <message>
        <source>Separate %1 from %2?</source>
        <comment>number and name, twice</comment>
        <translation>Separar %1 de %2?</translation>
    </message>
    <message>
        <source>Both are members of their own again, each with what was entered for it: contacts, participations, follow-ups.</source>
        <translation>Ambos voltam a ser membros por si, cada um com o que foi registado para ele: contactos, participações, acções de seguimento.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were edited later, and stay as they are now:</source>
        <translation>
            <numerusform>%n valor foi alterado depois, e fica como está:</numerusform>
            <numerusform>%n valores foram alterados depois, e ficam como estão:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Separate</source>
        <translation>&amp;Separar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 and %2 are two people again.</source>
        <translation>%1 e %2 voltam a ser duas pessoas.</translation>
    </message>
</context>
<context>
    <name>elo::SettingsDialog</name>
    <message>
        <source>&amp;Remind me of follow-ups</source>
        <translation>&amp;Lembrar-me das acções de seguimento</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>O seu &amp;nome</translation>
    </message>
    <message>
        <source>It stands beside everything that you enter or change.</source>
        <translation>Fica ao lado de tudo o que introduzir ou alterar.</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Instituição</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Língua</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Hub and shared folder…</source>
        <translation>&amp;Concentrador e pasta partilhada…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>elo::Sharing</name>
    <message>
        <source>This computer has no keychain: the password of the hub is asked for each time.</source>
        <translation>Este computador não tem porta-chaves: a palavra-passe do concentrador é pedida de cada vez.</translation>
    </message>
</context>
<context>
    <name>elo::SharingDialog</name>
    <message>
        <source>Hub and shared folder</source>
        <translation>Concentrador e pasta partilhada</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está mal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>kept in the keychain of this computer</source>
        <translation>guardada no porta-chaves deste computador</translation>
    </message>
    <message>
        <source>those that this computer trusts</source>
        <translation>os que este computador tem por fiáveis</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Choose the file of the hub&apos;s certificate</source>
        <translation>Escolher o ficheiro do certificado do concentrador</translation>
    </message>
    <message>
        <source>Certificate of the hub</source>
        <translation>Certificado do concentrador</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem);;All files (*)</source>
        <translation>Certificados (*.crt *.pem);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Office hub</source>
        <translation>Concentrador do escritório</translation>
    </message>
    <message>
        <source>The office&apos;s computers exchange through a database that its administrator has set up. What goes there is sealed: only office files of this office can read it.</source>
        <translation>Os computadores do escritório trocam por uma base de dados que o administrador preparou. O que para lá vai é selado: só os ficheiros deste escritório o conseguem ler.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilizador</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Palavra-passe</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate</source>
        <translation>Ce&amp;rtificado</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Esc&amp;olher…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>Escolher a pasta partilhada</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Pasta partilhada</translation>
    </message>
    <message>
        <source>A folder that the others reach, too: on a network drive, a stick, or kept alike by another program. What lies there is sealed as well.</source>
        <translation>Uma pasta a que os outros também chegam: num disco de rede, numa pen, ou mantida igual por outro programa. O que lá está é selado também.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Não há nenhuma pasta «%1».</translation>
    </message>
</context>
<context>
    <name>elo::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Tick off a follow-up on the start page</source>
        <translation>Dar uma acção por feita na página inicial</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>elo::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page (keys)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, seen by everybody</source>
        <translation>%1: %2, vista por todos</translation>
    </message>
    <message>
        <source>%1: %2, seen by you</source>
        <translation>%1: %2, vista por si</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, meaning of its number</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>elo::SimilarRecords</name>
    <message>
        <source>Already here?</source>
        <translation>Já cá está?</translation>
    </message>
</context>
<context>
    <name>elo::StartPage</name>
    <message>
        <source>Good day, %1</source>
        <translation>Bom dia, %1</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>O meu trabalho</translation>
    </message>
    <message>
        <source>Everybody&apos;s work</source>
        <translation>O trabalho de todos</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Trabalho de quem</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Nova acção de seguimento</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Nada espera por si</translation>
    </message>
    <message>
        <source>Nothing is late, nothing is due this week. What was promised to somebody, put it here as a follow-up with a date: it comes up on its day.</source>
        <translation>Nada está atrasado e nada vence esta semana. O que foi prometido a alguém, registe-o como acção de seguimento com data: aparece no seu dia.</translation>
    </message>
    <message>
        <source>Board of follow-ups</source>
        <translation>Quadro das acções</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Alterados há pouco</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Nothing was changed by hand yet.</source>
        <translation>Ainda nada foi alterado à mão.</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>O meu dia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the day: number</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>elo::StatusBar</name>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation>O que acabou de acontecer</translation>
    </message>
    <message>
        <source>Undo what just happened</source>
        <translation>Anular o que acabou de acontecer</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Nenhum ficheiro aberto</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Só leitura</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>guardado às %1</translation>
    </message>
</context>
<context>
    <name>elo::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>elo::SyncButton</name>
    <message>
        <source>Exchange with the others: %1</source>
        <translation>Troca com os outros: %1</translation>
    </message>
</context>
<context>
    <name>elo::SyncPanel</name>
    <message>
        <source>Exchange with the others</source>
        <translation>Troca com os outros</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Escrever a palavra-passe…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Hub and shared folder…</source>
        <translation>Concentrador e pasta partilhada…</translation>
    </message>
</context>
<context>
    <name>elo::TagButton</name>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Remover (Delete)</translation>
    </message>
</context>
<context>
    <name>elo::TakeDialog</name>
    <message>
        <source>Take to an event</source>
        <translation>Levar para um evento</translation>
    </message>
    <message>
        <source>The &amp;whole office</source>
        <translation>O &amp;escritório todo</translation>
    </message>
    <message>
        <source>Only the &amp;people of the event</source>
        <translation>Só as &amp;pessoas do evento</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Escrever o ficheiro…</translation>
    </message>
    <message>
        <source>Makes an office file for a laptop that has no network. What is done there comes back as a package, and nothing is lost or there twice.</source>
        <translation>Faz um ficheiro do escritório para um portátil sem rede. O que ali se fizer volta num pacote, e nada se perde nem fica a dobrar.</translation>
    </message>
    <message>
        <source>Everybody can be found at the desk, and registered in one key.</source>
        <translation>Toda a gente pode ser encontrada no balcão e inscrita com uma tecla.</translation>
    </message>
    <message>
        <source>Less is lost if the laptop is. People can be added there; but who is in the office and not on the list of the event cannot be found.</source>
        <translation>Perde-se menos se o portátil se perder. Lá podem acrescentar-se pessoas; mas quem está no escritório e não na lista do evento não se encontra.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Which event? Type a word of its name</source>
        <translation>Que evento? Escreva uma palavra do nome</translation>
    </message>
    <message>
        <source>The file holds personal data: whoever has it can read it.</source>
        <translation>O ficheiro tem dados pessoais: quem o tiver pode lê-lo.</translation>
    </message>
    <message>
        <source>%1 laptop %2.elo</source>
        <comment>event or office, date: name of a file</comment>
        <translation>%1 portátil %2.elo</translation>
    </message>
    <message>
        <source>Where the file for the laptop goes</source>
        <translation>Onde fica o ficheiro para o portátil</translation>
    </message>
    <message>
        <source>Office files (*.elo)</source>
        <translation>Ficheiros do escritório (*.elo)</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>O ficheiro está a ser escrito…</translation>
    </message>
    <message>
        <source>The file is ready</source>
        <translation>O ficheiro está pronto</translation>
    </message>
    <message>
        <source>1. Copy it to the laptop, and open it there with File → Open…</source>
        <translation>1. Copie-o para o portátil e abra-o lá com Ficheiro → Abrir…</translation>
    </message>
    <message>
        <source>2. After the event, on the laptop: File → Write a package…</source>
        <translation>2. Depois do evento, no portátil: Ficheiro → Escrever um pacote…</translation>
    </message>
    <message>
        <source>3. Back in the office, here: File → Bring back…</source>
        <translation>3. De volta ao escritório, aqui: Ficheiro → Trazer de volta…</translation>
    </message>
</context>
<context>
    <name>elo::TaskDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>elo::Timeline</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar a nota</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Desfazer esta alteração</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Procurar na cronologia</translation>
    </message>
    <message>
        <source>Nothing of this kind. Choose “All”, or search for less.</source>
        <translation>Nada deste tipo. Escolha «Tudo», ou procure menos palavras.</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Ainda nada aconteceu.</translation>
    </message>
</context>
<context>
    <name>elo::TimelineModel</name>
    <message>
        <source>undone</source>
        <translation>desfeita</translation>
    </message>
</context>
<context>
    <name>elo::UndoExceptionsDialog</name>
    <message>
        <source>Open the record</source>
        <translation>Abrir o registo</translation>
    </message>
    <message>
        <source>Edited since</source>
        <translation>Alterado depois</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this list were edited later, and stay as they are.</source>
        <translation>
            <numerusform>%n coisa nesta lista foi alterada depois, e fica como está.</numerusform>
            <numerusform>%n coisas nesta lista foram alteradas depois, e ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 things were edited later, and stay as they are. The first of them:</source>
        <translation>Mais de %1 coisas foram alteradas depois, e ficam como estão. As primeiras:</translation>
    </message>
    <message>
        <source>Nothing else of it is left to take back.</source>
        <translation>Não resta mais nada para anular.</translation>
    </message>
    <message>
        <source>All else that it did is taken back, as one operation that can be undone in its turn.</source>
        <translation>Tudo o resto é anulado, como uma operação que por sua vez se pode anular.</translation>
    </message>
    <message>
        <source>&amp;Take back the rest</source>
        <translation>&amp;Anular o resto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>O que fica como está</translation>
    </message>
</context>
<context>
    <name>elo::UndoExceptionsModel</name>
    <message>
        <source>Record</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Fica</translation>
    </message>
    <message>
        <source>Was before</source>
        <translation>Era antes</translation>
    </message>
    <message>
        <source>Edited by</source>
        <translation>Alterado por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>não registado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Others hang on it now</source>
        <translation>Outros dependem dele agora</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Edited since</source>
        <translation>Alterado depois</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>registado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
</context>
<context>
    <name>elo::ValueMappingDialog</name>
    <message>
        <source>Values of “%1”</source>
        <translation>Valores de «%1»</translation>
    </message>
    <message>
        <source>They go to: %1. Press Enter on a value and choose what it means; that holds for all rows, and for the next list of this source. Delete leaves it empty.</source>
        <translation>Vão para: %1. Prima Enter num valor e escolha o que significa; vale para todas as linhas e para a próxima lista da mesma origem. Delete deixa-o vazio.</translation>
    </message>
    <message>
        <source>Use these meanings</source>
        <translation>Usar estes significados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There are more than %L1 different values; these are the first of them.</source>
        <translation>Há mais de %L1 valores diferentes; estes são os primeiros.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>O que «%1» significa</translation>
    </message>
    <message>
        <source>Every value is understood.</source>
        <translation>Todos os valores são entendidos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) not understood.</source>
        <translation>
            <numerusform>%Ln valor não entendido.</numerusform>
            <numerusform>%Ln valores não entendidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::ValueMeaningsModel</name>
    <message>
        <source>As the program reads it</source>
        <translation>Como o programa o lê</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Deixar vazio</translation>
    </message>
    <message>
        <source>More than one is called so</source>
        <translation>Há mais de um com este nome</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Não entendido</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Fica vazio</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Na lista</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Entendido como</translation>
    </message>
</context>
<context>
    <name>elo::WalkInForm</name>
    <message>
        <source>Is it one of these?</source>
        <translation>É uma destas pessoas?</translation>
    </message>
    <message>
        <source>Register and check in</source>
        <translation>Registar e dar entrada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefone ou correio electrónico</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>Pa&amp;ís</translation>
    </message>
    <message>
        <source>Ca&amp;pacity</source>
        <translation>&amp;Qualidade</translation>
    </message>
    <message>
        <source>Phon&amp;e or e-mail</source>
        <translation>&amp;Telefone ou correio</translation>
    </message>
    <message>
        <source>Enter goes on, Ctrl+Enter registers, Esc leads back.</source>
        <translation>Enter avança, Ctrl+Enter regista, Esc volta à lista.</translation>
    </message>
    <message>
        <source>Comes in the place of %1</source>
        <translation>Vem em lugar de %1</translation>
    </message>
    <message>
        <source>Walk-in: comes without being on the list</source>
        <translation>Sem convite: vem sem estar na lista</translation>
    </message>
    <message>
        <source>A phone number or an e-mail address</source>
        <translation>Um número de telefone ou um endereço de correio electrónico</translation>
    </message>
    <message>
        <source>Kept of people of the diaspora only</source>
        <translation>Só se guarda de pessoas da diáspora</translation>
    </message>
    <message>
        <source>%1, on the list</source>
        <translation>%1, na lista</translation>
    </message>
    <message>
        <source>%1, on record</source>
        <translation>%1, com registo</translation>
    </message>
    <message>
        <source>Alt+%1  %2</source>
        <comment>a key, a person</comment>
        <translation>Alt+%1  %2</translation>
    </message>
</context>
<context>
    <name>elo::WelcomePage</name>
    <message>
        <source>The office&apos;s work with Mozambicans abroad, in one file on this computer.</source>
        <translation>O trabalho do escritório com os moçambicanos no exterior, num só ficheiro neste computador.</translation>
    </message>
    <message>
        <source>New office file…</source>
        <translation>Novo ficheiro do Elo…</translation>
    </message>
    <message>
        <source>Open an office file…</source>
        <translation>Abrir um ficheiro do Elo…</translation>
    </message>
    <message>
        <source>Look at the sample forum…</source>
        <translation>Ver o fórum de exemplo…</translation>
    </message>
    <message>
        <source>Your name stands beside everything that you enter or change.</source>
        <translation>O seu nome fica ao lado de tudo o que introduzir ou alterar.</translation>
    </message>
    <message>
        <source>&amp;Who is working here?</source>
        <translation>&amp;Quem trabalha aqui?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Abertos recentemente</translation>
    </message>
</context>
<context>
    <name>elo::WorkPlanTab</name>
    <message>
        <source>Over time</source>
        <translation>Ao longo do tempo</translation>
    </message>
    <message>
        <source>Frame: planned (red: late). Bar: done. Dashed line: today.</source>
        <translation>Moldura: previsto (vermelho: em atraso). Barra: realizado. Linha tracejada: hoje.</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>Plano de trabalho</translation>
    </message>
</context>
<context>
    <name>elo::WorldMap</name>
    <message>
        <source>%1: %2</source>
        <comment>country: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>numbers: from–to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
</context>
<context>
    <name>elo::WritePackageDialog</name>
    <message>
        <source>Write a package</source>
        <translation>Escrever um pacote</translation>
    </message>
    <message>
        <source>What was done since this file was &amp;copied from another</source>
        <translation>O que se fez desde que este ficheiro foi &amp;copiado de outro</translation>
    </message>
    <message>
        <source>&amp;Everything that is in it</source>
        <translation>&amp;Tudo o que nele está</translation>
    </message>
    <message>
        <source>Write the package…</source>
        <translation>Escrever o pacote…</translation>
    </message>
    <message>
        <source>A package brings what was done in this file to another of the same office. It is sealed: nobody else can read it.</source>
        <translation>Um pacote leva o que se fez neste ficheiro para outro do mesmo escritório. Está selado: mais ninguém o pode ler.</translation>
    </message>
    <message>
        <source>Where the package goes</source>
        <translation>Onde fica o pacote</translation>
    </message>
    <message>
        <source>Packages (*.elopack)</source>
        <translation>Pacotes (*.elopack)</translation>
    </message>
    <message>
        <source>The package is being written…</source>
        <translation>O pacote está a ser escrito…</translation>
    </message>
    <message>
        <source>The package is ready</source>
        <translation>O pacote está pronto</translation>
    </message>
    <message>
        <source>Nothing was done in this file since it was copied: the package is empty.</source>
        <translation>Nada se fez neste ficheiro desde que foi copiado: o pacote está vazio.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln change(s).</source>
        <translation>
            <numerusform>Contém %Ln alteração.</numerusform>
            <numerusform>Contém %Ln alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry it to the other computer, and take it in there with File → Bring back…</source>
        <translation>Leve-o para o outro computador e receba-o lá com Ficheiro → Trazer de volta…</translation>
    </message>
</context>
</TS>
