<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ActionTemplates</name>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Agree programme and budget</source>
        <translation>Agree programme and budget</translation>
    </message>
    <message>
        <source>Send the invitations through the missions</source>
        <translation>Send the invitations through the missions</translation>
    </message>
    <message>
        <source>Ask ministries for their speakers</source>
        <translation>Ask ministries for their speakers</translation>
    </message>
    <message>
        <source>Ask who has not answered yet</source>
        <translation>Ask who has not answered yet</translation>
    </message>
    <message>
        <source>Close the list of participants</source>
        <translation>Close the list of participants</translation>
    </message>
    <message>
        <source>Print badges and attendance sheets</source>
        <translation>Print badges and attendance sheets</translation>
    </message>
    <message>
        <source>Thank the participants and send the proposals</source>
        <translation>Thank the participants and send the proposals</translation>
    </message>
    <message>
        <source>Finish the forum report</source>
        <translation>Finish the forum report</translation>
    </message>
    <message>
        <source>Ask what became of the commitments</source>
        <translation>Ask what became of the commitments</translation>
    </message>
    <message>
        <source>Study tour</source>
        <translation>Study tour</translation>
    </message>
    <message>
        <source>Ask the host institution for its agreement</source>
        <translation>Ask the host institution for its agreement</translation>
    </message>
    <message>
        <source>Choose the delegation</source>
        <translation>Choose the delegation</translation>
    </message>
    <message>
        <source>Apply for visas and passports</source>
        <translation>Apply for visas and passports</translation>
    </message>
    <message>
        <source>Confirm travel and lodging</source>
        <translation>Confirm travel and lodging</translation>
    </message>
    <message>
        <source>Prepare the delegation</source>
        <translation>Prepare the delegation</translation>
    </message>
    <message>
        <source>Thank the hosts</source>
        <translation>Thank the hosts</translation>
    </message>
    <message>
        <source>Write down the lessons learned</source>
        <translation>Write down the lessons learned</translation>
    </message>
    <message>
        <source>Renewal of an accreditation</source>
        <translation>Renewal of an accreditation</translation>
    </message>
    <message>
        <source>Tell the association that it expires</source>
        <translation>Tell the association that it expires</translation>
    </message>
    <message>
        <source>Ask for statutes, officers and members</source>
        <translation>Ask for statutes, officers and members</translation>
    </message>
    <message>
        <source>Ask the mission for its opinion</source>
        <translation>Ask the mission for its opinion</translation>
    </message>
    <message>
        <source>Decide on the renewal</source>
        <translation>Decide on the renewal</translation>
    </message>
    <message>
        <source>Send the new accreditation</source>
        <translation>Send the new accreditation</translation>
    </message>
</context>
<context>
    <name>AnchoredDatesDialog</name>
    <message>
        <source>moves along</source>
        <translation>moves along</translation>
    </message>
    <message>
        <source>stays: it is done or dropped</source>
        <translation>stays: it is done or dropped</translation>
    </message>
    <message>
        <source>stays: somebody gave it another date</source>
        <translation>stays: somebody gave it another date</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Due dates</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>Due then</source>
        <translation>Due then</translation>
    </message>
    <message>
        <source>Follow-ups move along</source>
        <translation>Follow-ups move along</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) were counted from the date that you change, and can move along.</source>
        <translation>
            <numerusform>%n due date were counted from the date that you change, and can move along.</numerusform>
            <numerusform>%n due dates were counted from the date that you change, and can move along.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save and move them</source>
        <translation>Save and move them</translation>
    </message>
    <message>
        <source>Save, move none</source>
        <translation>Save, move none</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Event: first day</source>
        <translation>Event: first day</translation>
    </message>
    <message>
        <source>Event: last day</source>
        <translation>Event: last day</translation>
    </message>
    <message>
        <source>Association: accreditation expires</source>
        <translation>Association: accreditation expires</translation>
    </message>
    <message>
        <source>Project activity: planned start</source>
        <translation>Project activity: planned start</translation>
    </message>
    <message>
        <source>Project activity: planned end</source>
        <translation>Project activity: planned end</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>Cultural</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Solidarity (open to all)</source>
        <translation>Solidarity (open to all)</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>Federation</translation>
    </message>
    <message>
        <source>Informal group</source>
        <translation>Informal group</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identified</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>Documents received</source>
        <translation>Documents received</translation>
    </message>
    <message>
        <source>Accredited</source>
        <translation>Accredited</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Dissolved</translation>
    </message>
    <message>
        <source>President</source>
        <translation>President</translation>
    </message>
    <message>
        <source>Vice-president</source>
        <translation>Vice-president</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Treasurer</translation>
    </message>
    <message>
        <source>Other officer</source>
        <translation>Other officer</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
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
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Agriculture and fisheries</source>
        <translation>Agriculture and fisheries</translation>
    </message>
    <message>
        <source>Mining, oil and gas</source>
        <translation>Mining, oil and gas</translation>
    </message>
    <message>
        <source>Energy and environment</source>
        <translation>Energy and environment</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>Transport and logistics</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Tourism</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Information technology</source>
        <translation>Information technology</translation>
    </message>
    <message>
        <source>Education and research</source>
        <translation>Education and research</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Public service</translation>
    </message>
    <message>
        <source>Culture, media and sport</source>
        <translation>Culture, media and sport</translation>
    </message>
    <message>
        <source>Domestic work and care</source>
        <translation>Domestic work and care</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Note verbale</translation>
    </message>
    <message>
        <source>Official letter</source>
        <translation>Official letter</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>Memorandum</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Long text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation>Choice from a list</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>Link to a record</source>
        <translation>Link to a record</translation>
    </message>
    <message>
        <source>Own work of the office</source>
        <translation>Own work of the office</translation>
    </message>
    <message>
        <source>Being contacted</source>
        <translation>Being contacted</translation>
    </message>
    <message>
        <source>Sharing with a mission</source>
        <translation>Sharing with a mission</translation>
    </message>
    <message>
        <source>Sharing with IOM</source>
        <translation>Sharing with IOM</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Study tour</source>
        <translation>Study tour</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Mapping drive</source>
        <translation>Mapping drive</translation>
    </message>
    <message>
        <source>Diaspora</source>
        <translation>Diaspora</translation>
    </message>
    <message>
        <source>Diplomatic official</source>
        <translation>Diplomatic official</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>IOM</source>
        <translation>IOM</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Civil society</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Letter or e-mail</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>One day before</source>
        <translation>One day before</translation>
    </message>
    <message>
        <source>Two days before</source>
        <translation>Two days before</translation>
    </message>
    <message>
        <source>Three days before</source>
        <translation>Three days before</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>A week before</translation>
    </message>
    <message>
        <source>Two weeks before</source>
        <translation>Two weeks before</translation>
    </message>
    <message>
        <source>Thirty days before</source>
        <translation>Thirty days before</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
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
        <translation>Documents and consular</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investment</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Study and recognition</source>
        <translation>Study and recognition</translation>
    </message>
    <message>
        <source>Return and customs</source>
        <translation>Return and customs</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Social security</source>
        <translation>Social security</translation>
    </message>
    <message>
        <source>Land and housing</source>
        <translation>Land and housing</translation>
    </message>
    <message>
        <source>Philanthropy</source>
        <translation>Philanthropy</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Culture</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Online platform</source>
        <translation>Online platform</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Waiting for asker</source>
        <translation>Waiting for asker</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Referred</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Partly resolved</source>
        <translation>Partly resolved</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Information given</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>Asker did not reply</source>
        <translation>Asker did not reply</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministry</translation>
    </message>
    <message>
        <source>Agency or institute</source>
        <translation>Agency or institute</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>International organisation</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>Local government</translation>
    </message>
    <message>
        <source>University or research</source>
        <translation>University or research</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Private sector</translation>
    </message>
    <message>
        <source>Lesson learned</source>
        <translation>Lesson learned</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Good practice</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Under 18</translation>
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
        <translation>65 and over</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primary</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secondary</translation>
    </message>
    <message>
        <source>Technical or vocational</source>
        <translation>Technical or vocational</translation>
    </message>
    <message>
        <source>Bachelor or licentiate</source>
        <translation>Bachelor or licentiate</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Doctorate</translation>
    </message>
    <message>
        <source>1 Managers</source>
        <translation>1 Managers</translation>
    </message>
    <message>
        <source>2 Professionals</source>
        <translation>2 Professionals</translation>
    </message>
    <message>
        <source>3 Technicians and associate professionals</source>
        <translation>3 Technicians and associate professionals</translation>
    </message>
    <message>
        <source>4 Clerical support workers</source>
        <translation>4 Clerical support workers</translation>
    </message>
    <message>
        <source>5 Service and sales workers</source>
        <translation>5 Service and sales workers</translation>
    </message>
    <message>
        <source>6 Skilled agricultural, forestry and fishery workers</source>
        <translation>6 Skilled agricultural, forestry and fishery workers</translation>
    </message>
    <message>
        <source>7 Craft and related trades workers</source>
        <translation>7 Craft and related trades workers</translation>
    </message>
    <message>
        <source>8 Plant and machine operators, and assemblers</source>
        <translation>8 Plant and machine operators, and assemblers</translation>
    </message>
    <message>
        <source>9 Elementary occupations</source>
        <translation>9 Elementary occupations</translation>
    </message>
    <message>
        <source>0 Armed forces occupations</source>
        <translation>0 Armed forces occupations</translation>
    </message>
    <message>
        <source>Skills transfer</source>
        <translation>Skills transfer</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Anonymised</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Social network</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postal address</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photograph</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Spoken</translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation>Registration form</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>Embassy</translation>
    </message>
    <message>
        <source>High commission</source>
        <translation>High commission</translation>
    </message>
    <message>
        <source>Consulate-general</source>
        <translation>Consulate-general</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>Consulate</translation>
    </message>
    <message>
        <source>Honorary consulate</source>
        <translation>Honorary consulate</translation>
    </message>
    <message>
        <source>Permanent mission</source>
        <translation>Permanent mission</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Members registered</source>
        <translation>Members registered</translation>
    </message>
    <message>
        <source>Women among members registered (%)</source>
        <translation>Women among members registered (%)</translation>
    </message>
    <message>
        <source>Associations on record</source>
        <translation>Associations on record</translation>
    </message>
    <message>
        <source>Associations accredited</source>
        <translation>Associations accredited</translation>
    </message>
    <message>
        <source>Associations with formal communication</source>
        <translation>Associations with formal communication</translation>
    </message>
    <message>
        <source>Missions in formal communication</source>
        <translation>Missions in formal communication</translation>
    </message>
    <message>
        <source>People at events (unique)</source>
        <translation>People at events (unique)</translation>
    </message>
    <message>
        <source>Attendances at events</source>
        <translation>Attendances at events</translation>
    </message>
    <message>
        <source>Inquiries received</source>
        <translation>Inquiries received</translation>
    </message>
    <message>
        <source>Inquiries answered</source>
        <translation>Inquiries answered</translation>
    </message>
    <message>
        <source>Inquiries answered in time (%)</source>
        <translation>Inquiries answered in time (%)</translation>
    </message>
    <message>
        <source>Median days to answer</source>
        <translation>Median days to answer</translation>
    </message>
    <message>
        <source>Opportunities published</source>
        <translation>Opportunities published</translation>
    </message>
    <message>
        <source>Formal communications</source>
        <translation>Formal communications</translation>
    </message>
    <message>
        <source>Relay undertakings fulfilled</source>
        <translation>Relay undertakings fulfilled</translation>
    </message>
    <message>
        <source>People reached by relay (estimate)</source>
        <translation>People reached by relay (estimate)</translation>
    </message>
    <message>
        <source>Proposals adopted</source>
        <translation>Proposals adopted</translation>
    </message>
    <message>
        <source>Follow-ups done</source>
        <translation>Follow-ups done</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Delayed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>Economic</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>Under study</source>
        <translation>Under study</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>In the policy</source>
        <translation>In the policy</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Radio or press</source>
        <translation>Radio or press</translation>
    </message>
    <message>
        <source>Community hall</source>
        <translation>Community hall</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>ChoiceOptions</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>ENTITY</source>
        <translation>ENTITY</translation>
    </message>
    <message>
        <source>what is added</source>
        <translation>what is added</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>the result as JSON</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>FILE KEY=VALUE…</source>
        <translation>FILE KEY=VALUE…</translation>
    </message>
    <message>
        <source>add a record and print its number</source>
        <translation>add a record and print its number</translation>
    </message>
    <message>
        <source>Keys are those of the entity&apos;s fields, as “elo show --json” prints them. Values are understood as in an import; references take a number (M-12) or an id. Besides: phone=, email=, whatsapp= (as often as needed) where there are contacts, day= for the days of an event, concerns=RECORD for a follow-up.</source>
        <translation>Keys are those of the entity&apos;s fields, as “elo show --json” prints them. Values are understood as in an import; references take a number (M-12) or an id. Besides: phone=, email=, whatsapp= (as often as needed) where there are contacts, day= for the days of an event, concerns=RECORD for a follow-up.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>what it is</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>writes the files into a folder that exists</source>
        <translation>writes the files into a folder that exists</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Attached: %1</translation>
    </message>
    <message>
        <source>“%1” is no attachment.</source>
        <translation>“%1” is no attachment.</translation>
    </message>
    <message>
        <source>FILE RECORD PATH</source>
        <translation>FILE RECORD PATH</translation>
    </message>
    <message>
        <source>keep a copy of a file with a record</source>
        <translation>keep a copy of a file with a record</translation>
    </message>
    <message>
        <source>The file is copied into the office file, once however often it is attached. At most 50 MB; empty files, links and devices are refused.</source>
        <translation>The file is copied into the office file, once however often it is attached. At most 50 MB; empty files, links and devices are refused.</translation>
    </message>
    <message>
        <source>FILE RECORD</source>
        <translation>FILE RECORD</translation>
    </message>
    <message>
        <source>list the files that are kept with a record, or write them out</source>
        <translation>list the files that are kept with a record, or write them out</translation>
    </message>
    <message>
        <source>FILE ATTACHMENT</source>
        <translation>FILE ATTACHMENT</translation>
    </message>
    <message>
        <source>take a file away from its record; “elo undo” brings it back</source>
        <translation>take a file away from its record; “elo undo” brings it back</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>the file to write</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>the office file to write</source>
        <translation>the office file to write</translation>
    </message>
    <message>
        <source>The backup is written: %1</source>
        <translation>The backup is written: %1</translation>
    </message>
    <message>
        <source>The office file is ready: %1</source>
        <translation>The office file is ready: %1</translation>
    </message>
    <message>
        <source>copy an office file while it is in use</source>
        <translation>copy an office file while it is in use</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>BACKUP</translation>
    </message>
    <message>
        <source>make an office file of a backup</source>
        <translation>make an office file of a backup</translation>
    </message>
    <message>
        <source>The backup is checked first and stays as it is. A file that exists is never overwritten.</source>
        <translation>The backup is checked first and stays as it is. A file that exists is never overwritten.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>All is well.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found. Keep this file and open the newest backup.</source>
        <translation>
            <numerusform>%n problem found. Keep this file and open the newest backup.</numerusform>
            <numerusform>%n problems found. Keep this file and open the newest backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>check pages, journal, search index, links and totals</source>
        <translation>check pages, journal, search index, links and totals</translation>
    </message>
    <message>
        <source>Exit code 1: something is wrong; each problem is a line.</source>
        <translation>Exit code 1: something is wrong; each problem is a line.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>the day of the event; without it, today</source>
        <translation>the day of the event; without it, today</translation>
    </message>
    <message>
        <source>In at %1: %2</source>
        <comment>time, name</comment>
        <translation>In at %1: %2</translation>
    </message>
    <message>
        <source>Already in that day: %1</source>
        <translation>Already in that day: %1</translation>
    </message>
    <message>
        <source>Already in since %1: %2</source>
        <comment>time, name</comment>
        <translation>Already in since %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” is no date.</translation>
    </message>
    <message>
        <source>FILE BADGE</source>
        <translation>FILE BADGE</translation>
    </message>
    <message>
        <source>record that a participant of an event has arrived</source>
        <translation>record that a participant of an event has arrived</translation>
    </message>
    <message>
        <source>BADGE is what a scanner reads from a badge, or the id of a participation. The event is the badge&apos;s. Who is in already stays in since the first time; nothing is written then. --json tells “state”: “in” or “already”, and “since”.</source>
        <translation>BADGE is what a scanner reads from a badge, or the id of a participation. The event is the badge&apos;s. Who is in already stays in since the first time; nothing is written then. --json tells “state”: “in” or “already”, and “since”.</translation>
    </message>
    <message>
        <source>The language is “pt” or “en”, not “%1”.</source>
        <translation>The language is “pt” or “en”, not “%1”.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “elo --help” names them all.</source>
        <translation>There is no command “%1”. “elo --help” names them all.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>The output could not be written.</translation>
    </message>
    <message>
        <source>print all living data as text, equal on devices that agree</source>
        <translation>print all living data as text, equal on devices that agree</translation>
    </message>
    <message>
        <source>SCORE</source>
        <translation>SCORE</translation>
    </message>
    <message>
        <source>leave out pairs of less, from 0 to 1; 0.8 unless given</source>
        <translation>leave out pairs of less, from 0 to 1; 0.8 unless given</translation>
    </message>
    <message>
        <source>at most so many pairs, the surest</source>
        <translation>at most so many pairs, the surest</translation>
    </message>
    <message>
        <source>The least score is a number from 0 to 1.</source>
        <translation>The least score is a number from 0 to 1.</translation>
    </message>
    <message>
        <source>The limit is a number from 1 on.</source>
        <translation>The limit is a number from 1 on.</translation>
    </message>
    <message>
        <source>No two members look like one person.</source>
        <translation>No two members look like one person.</translation>
    </message>
    <message>
        <source>members who are probably the same person, the surest first</source>
        <translation>members who are probably the same person, the surest first</translation>
    </message>
    <message>
        <source>Names count whatever their accents, order, spelling and dropped words, and the less the more people bear them; phones, e-mails, births and places do too. It suggests, and changes nothing.</source>
        <translation>Names count whatever their accents, order, spelling and dropped words, and the less the more people bear them; phones, e-mails, births and places do too. It suggests, and changes nothing.</translation>
    </message>
    <message>
        <source>what is exported; member unless given</source>
        <translation>what is exported; member unless given</translation>
    </message>
    <message>
        <source>the kind of file; by the ending of PATH unless given</source>
        <translation>the kind of file; by the ending of PATH unless given</translation>
    </message>
    <message>
        <source>EXPR</source>
        <translation>EXPR</translation>
    </message>
    <message>
        <source>only some: residence_country=PT and (status!=inactive or name~silva)</source>
        <translation>only some: residence_country=PT and (status!=inactive or name~silva)</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>a saved view: its entity, filter, order and columns</source>
        <translation>a saved view: its entity, filter, order and columns</translation>
    </message>
    <message>
        <source>A,B,…</source>
        <translation>A,B,…</translation>
    </message>
    <message>
        <source>field keys; all unless given</source>
        <translation>field keys; all unless given</translation>
    </message>
    <message>
        <source>keys instead of words, for other programs</source>
        <translation>keys instead of words, for other programs</translation>
    </message>
    <message>
        <source>between the columns of a csv; a comma unless given</source>
        <translation>between the columns of a csv; a comma unless given</translation>
    </message>
    <message>
        <source>a csv without the mark by which Excel knows UTF-8</source>
        <translation>a csv without the mark by which Excel knows UTF-8</translation>
    </message>
    <message>
        <source>what a list of people is for; the office&apos;s own work unless given. Otherwise only who consents to that is written</source>
        <translation>what a list of people is for; the office&apos;s own work unless given. Otherwise only who consents to that is written</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WHO</translation>
    </message>
    <message>
        <source>to whom it is handed; required unless it is for the office&apos;s own work</source>
        <translation>to whom it is handed; required unless it is for the office&apos;s own work</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WHY</translation>
    </message>
    <message>
        <source>why; required likewise</source>
        <translation>why; required likewise</translation>
    </message>
    <message numerus="yes">
        <source>%n left out, who did not consent to that</source>
        <translation>
            <numerusform>%n left out, who did not consent to that</numerusform>
            <numerusform>%n left out, who did not consent to that</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, who did not consent to being contacted</source>
        <translation>
            <numerusform>%n left out, who did not consent to being contacted</numerusform>
            <numerusform>%n left out, who did not consent to being contacted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date left out</source>
        <translation>
            <numerusform>%n event without a date left out</numerusform>
            <numerusform>%n events without a date left out</numerusform>
        </translation>
    </message>
    <message>
        <source>The format is csv, xlsx, vcf (cards of members) or ics (follow-ups and events).</source>
        <translation>The format is csv, xlsx, vcf (cards of members) or ics (follow-ups and events).</translation>
    </message>
    <message>
        <source>The separator is a comma, a semicolon or the word tab.</source>
        <translation>The separator is a comma, a semicolon or the word tab.</translation>
    </message>
    <message>
        <source>A view says itself what it lists: leave --entity and --where out.</source>
        <translation>A view says itself what it lists: leave --entity and --where out.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written</source>
        <translation>
            <numerusform>%n record written</numerusform>
            <numerusform>%n records written</numerusform>
        </translation>
    </message>
    <message>
        <source>write records as a table, as cards or as a calendar</source>
        <translation>write records as a table, as cards or as a calendar</translation>
    </message>
    <message>
        <source>Tests: = != ~ (contains) &lt; &lt;= &gt; &gt;=, “is empty”, “is not empty”, joined by “and”, “or”, “not” and parentheses; “has participation(person) where (state=attended)” tests related records; “last_contact&lt;today-90d” who was not contacted for so long; “tag=word” a tag. A table can be imported again without loss. Cards (vcf) are of members who consent to being contacted; a calendar (ics) holds follow-ups or events. Lists of people are put on the log of disclosures; with --purpose they hold only who consents, without free text.</source>
        <translation>Tests: = != ~ (contains) &lt; &lt;= &gt; &gt;=, “is empty”, “is not empty”, joined by “and”, “or”, “not” and parentheses; “has participation(person) where (state=attended)” tests related records; “last_contact&lt;today-90d” who was not contacted for so long; “tag=word” a tag. A table can be imported again without loss. Cards (vcf) are of members who consent to being contacted; a calendar (ics) holds follow-ups or events. Lists of people are put on the log of disclosures; with --purpose they hold only who consents, without free text.</translation>
    </message>
    <message>
        <source>what has the field</source>
        <translation>what has the field</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>LABEL</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>what it is called</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>text, long_text, number, date, choice, yes_no or link</source>
        <translation>text, long_text, number, date, choice, yes_no or link</translation>
    </message>
    <message>
        <source>values of a choice</source>
        <translation>values of a choice</translation>
    </message>
    <message>
        <source>what a link leads to</source>
        <translation>what a link leads to</translation>
    </message>
    <message>
        <source>an example, shown while the field is empty</source>
        <translation>an example, shown while the field is empty</translation>
    </message>
    <message>
        <source>no column of lists</source>
        <translation>no column of lists</translation>
    </message>
    <message>
        <source>not found by the search</source>
        <translation>not found by the search</translation>
    </message>
    <message>
        <source>A field needs --entity, --label and a --type that there is.</source>
        <translation>A field needs --entity, --label and a --type that there is.</translation>
    </message>
    <message>
        <source>Say which field: its key or its label.</source>
        <translation>Say which field: its key or its label.</translation>
    </message>
    <message>
        <source>There is no custom field “%1”.</source>
        <translation>There is no custom field “%1”.</translation>
    </message>
    <message>
        <source>“%1” is none of add, list, remove.</source>
        <translation>“%1” is none of add, list, remove.</translation>
    </message>
    <message>
        <source>FILE add|list|remove [FIELD]</source>
        <translation>FILE add|list|remove [FIELD]</translation>
    </message>
    <message>
        <source>fields that the office makes for itself</source>
        <translation>fields that the office makes for itself</translation>
    </message>
    <message>
        <source>“add” prints the key under which add, import, export and show know the field; an import knows it by its label too. “remove” hides a field; its values stay, and “elo undo” brings it back.</source>
        <translation>“add” prints the key under which add, import, export and show know the field; an import knows it by its label too. “remove” hides a field; its values stay, and “elo undo” brings it back.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>language of texts and of what is written</source>
        <translation>language of texts and of what is written</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>[FILE]</source>
        <translation>[FILE]</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>open the window</translation>
    </message>
    <message>
        <source>Elo keeps the work with the Mozambican diaspora in one office file.</source>
        <translation>Elo keeps the work with the Mozambican diaspora in one office file.</translation>
    </message>
    <message>
        <source>“elo COMMAND --help” says more about each. The language is that of --lang (pt, en), else of ELO_LANG, else of the system; the journal names ELO_USER, else who is logged in.
A RECORD is a number (M-12) or an id. Results go to standard output, sentences to standard error. Exit code 0: done; 1: failed, or not so; 2: wrong usage.</source>
        <translation>“elo COMMAND --help” says more about each. The language is that of --lang (pt, en), else of ELO_LANG, else of the system; the journal names ELO_USER, else who is logged in.
A RECORD is a number (M-12) or an id. Results go to standard output, sentences to standard error. Exit code 0: done; 1: failed, or not so; 2: wrong usage.</translation>
    </message>
    <message>
        <source>at most so many; 50 unless given</source>
        <translation>at most so many; 50 unless given</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>list the operations of a file, newest first</source>
        <translation>list the operations of a file, newest first</translation>
    </message>
    <message>
        <source>Each line begins with the number that “elo undo” takes.</source>
        <translation>Each line begins with the number that “elo undo” takes.</translation>
    </message>
    <message>
        <source>an office file of the office that is let in</source>
        <translation>an office file of the office that is let in</translation>
    </message>
    <message>
        <source>the account by which the office&apos;s computers log in; made if there is none</source>
        <translation>the account by which the office&apos;s computers log in; made if there is none</translation>
    </message>
    <message>
        <source>the password of a new account; made up and written there if there is no such file</source>
        <translation>the password of a new account; made up and written there if there is no such file</translation>
    </message>
    <message>
        <source>the password of the administrator in URL, unless PGPASSWORD says it</source>
        <translation>the password of the administrator in URL, unless PGPASSWORD says it</translation>
    </message>
    <message>
        <source>The hub is ready for this office. Its address is the first line.</source>
        <translation>The hub is ready for this office. Its address is the first line.</translation>
    </message>
    <message>
        <source>The account “%1” was there; it keeps its password.</source>
        <translation>The account “%1” was there; it keeps its password.</translation>
    </message>
    <message>
        <source>The password of “%1” is in %2.</source>
        <translation>The password of “%1” is in %2.</translation>
    </message>
    <message>
        <source>The password of “%1” is shown this once: keep it where only those who set up the office&apos;s computers can read it.</source>
        <translation>The password of “%1” is shown this once: keep it where only those who set up the office&apos;s computers can read it.</translation>
    </message>
    <message>
        <source>“%1” is none of: init.</source>
        <translation>“%1” is none of: init.</translation>
    </message>
    <message>
        <source>init URL</source>
        <translation>init URL</translation>
    </message>
    <message>
        <source>make a PostgreSQL database the hub of an office</source>
        <translation>make a PostgreSQL database the hub of an office</translation>
    </message>
    <message>
        <source>URL is postgresql://ADMIN@HOST:PORT/DATABASE, of somebody who may make roles and owns the database. The hub&apos;s certificate must be trusted and be for HOST; a file of certificates is named by ?sslrootcert=PATH. What the office writes is sealed before it gets there. Run again, nothing changes; run with a file of another office, that one is let in, too, and neither sees the other.</source>
        <translation>URL is postgresql://ADMIN@HOST:PORT/DATABASE, of somebody who may make roles and owns the database. The hub&apos;s certificate must be trusted and be for HOST; a file of certificates is named by ?sslrootcert=PATH. What the office writes is sealed before it gets there. Run again, nothing changes; run with a file of another office, that one is let in, too, and neither sees the other.</translation>
    </message>
    <message>
        <source>what the rows are; member unless given</source>
        <translation>what the rows are; member unless given</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>RECORD</translation>
    </message>
    <message>
        <source>the event in which the members take part</source>
        <translation>the event in which the members take part</translation>
    </message>
    <message>
        <source>the sheet of a workbook; the first one with a table unless given</source>
        <translation>the sheet of a workbook; the first one with a table unless given</translation>
    </message>
    <message>
        <source>MAP.json</source>
        <translation>MAP.json</translation>
    </message>
    <message>
        <source>which column is what: {&quot;header&quot;: &quot;field&quot;}; null leaves a column out. Or what --save-map wrote, with meanings of values: {&quot;columns&quot;: {…}, &quot;values&quot;: {&quot;header&quot;: {&quot;text&quot;: &quot;value&quot;}}}</source>
        <translation>which column is what: {&quot;header&quot;: &quot;field&quot;}; null leaves a column out. Or what --save-map wrote, with meanings of values: {&quot;columns&quot;: {…}, &quot;values&quot;: {&quot;header&quot;: {&quot;text&quot;: &quot;value&quot;}}}</translation>
    </message>
    <message>
        <source>OUT.json</source>
        <translation>OUT.json</translation>
    </message>
    <message>
        <source>write how the list was read to a file for --map</source>
        <translation>write how the list was read to a file for --map</translation>
    </message>
    <message>
        <source>read the list by a mapping that the office keeps</source>
        <translation>read the list by a mapping that the office keeps</translation>
    </message>
    <message>
        <source>read the list as the last one with the same headers; fails if there was none</source>
        <translation>read the list as the last one with the same headers; fails if there was none</translation>
    </message>
    <message>
        <source>keep how the list was read, under this name</source>
        <translation>keep how the list was read, under this name</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>RULE</translation>
    </message>
    <message>
        <source>fill: the list only fills gaps of what is on record (so unless given); overwrite: its values replace those on record</source>
        <translation>fill: the list only fills gaps of what is on record (so unless given); overwrite: its values replace those on record</translation>
    </message>
    <message>
        <source>the same as --on-record overwrite</source>
        <translation>the same as --on-record overwrite</translation>
    </message>
    <message>
        <source>import a row although a value of it cannot be read</source>
        <translation>import a row although a value of it cannot be read</translation>
    </message>
    <message>
        <source>leave out new people who may be somebody on record or of an earlier row</source>
        <translation>leave out new people who may be somebody on record or of an earlier row</translation>
    </message>
    <message>
        <source>say what would be done and write nothing</source>
        <translation>say what would be done and write nothing</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Line %1, “%2”: %3</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 updated, %4 without news, %5 with errors</source>
        <translation>%1 rows: %2 new, %3 updated, %4 without news, %5 with errors</translation>
    </message>
    <message numerus="yes">
        <source>  %n row(s) left out: totals, signatures or people who may be known</source>
        <translation>
            <numerusform>  %n row left out: totals, signatures or people who may be known</numerusform>
            <numerusform>  %n rows left out: totals, signatures or people who may be known</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1: not imported</source>
        <translation>  %1: not imported</translation>
    </message>
    <message numerus="yes">
        <source>  %n picture(s) of people attached</source>
        <translation>
            <numerusform>  %n picture of people attached</numerusform>
            <numerusform>  %n pictures of people attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n new record(s) may be somebody who is known: see “elo duplicates”</source>
        <translation>
            <numerusform>  %n new record may be somebody who is known: see “elo duplicates”</numerusform>
            <numerusform>  %n new records may be somebody who is known: see “elo duplicates”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n picture(s) of people left out</source>
        <translation>
            <numerusform>  %n picture of people left out</numerusform>
            <numerusform>  %n pictures of people left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Operation: %1</source>
        <translation>Operation: %1</translation>
    </message>
    <message>
        <source>There is no mapping “%1”.</source>
        <translation>There is no mapping “%1”.</translation>
    </message>
    <message>
        <source>No list with these headers was imported with its mapping kept.</source>
        <translation>No list with these headers was imported with its mapping kept.</translation>
    </message>
    <message>
        <source>Either --mapping or --as-last-time.</source>
        <translation>Either --mapping or --as-last-time.</translation>
    </message>
    <message>
        <source>--on-record is fill or overwrite, not “%1”</source>
        <translation>--on-record is fill or overwrite, not “%1”</translation>
    </message>
    <message>
        <source>FILE SOURCE</source>
        <translation>FILE SOURCE</translation>
    </message>
    <message>
        <source>import a list (XLSX, CSV, vCard) as one operation</source>
        <translation>import a list (XLSX, CSV, vCard) as one operation</translation>
    </message>
    <message>
        <source>Encoding, separator and columns are found out; Portuguese and English headers are understood. Rows in error are left out and reported with their line; the others are imported, and the exit code is 1. What was imported can be undone.</source>
        <translation>Encoding, separator and columns are found out; Portuguese and English headers are understood. Rows in error are left out and reported with their line; the others are imported, and the exit code is 1. What was imported can be undone.</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>There is no option “--%1” here.</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>The option “--%1” takes no value.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>The option “--%1” needs a value.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Something is missing.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>“%1” is too much.</translation>
    </message>
    <message>
        <source>The option “--%1” is missing.</source>
        <translation>The option “--%1” is missing.</translation>
    </message>
    <message>
        <source>leave every field of A as it is, but for the KEY=VALUE given</source>
        <translation>leave every field of A as it is, but for the KEY=VALUE given</translation>
    </message>
    <message>
        <source>merge even if date of birth or sex say that they are two people</source>
        <translation>merge even if date of birth or sex say that they are two people</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”.</source>
        <translation>“%1” has no field “%2”.</translation>
    </message>
    <message>
        <source>They are not merged. If they are one person all the same, say so with --insist.</source>
        <translation>They are not merged. If they are one person all the same, say so with --insist.</translation>
    </message>
    <message>
        <source>Merged: %1 stands for %2, too.</source>
        <translation>Merged: %1 stands for %2, too.</translation>
    </message>
    <message>
        <source>%1 is a person of its own again.</source>
        <translation>%1 is a person of its own again.</translation>
    </message>
    <message>
        <source>FILE A B [KEY=VALUE…]</source>
        <translation>FILE A B [KEY=VALUE…]</translation>
    </message>
    <message>
        <source>say that two members are one person</source>
        <translation>say that two members are one person</translation>
    </message>
    <message>
        <source>A is kept and stands for both; of each field it takes the better value (the only one, the more exact, the fuller, the newer one; sets and notes of both), or the one that KEY=VALUE says. All phones, participations and follow-ups of both belong to the person, and B&apos;s number still finds it. “elo undo” with the id that is printed takes everything back, at any time.</source>
        <translation>A is kept and stands for both; of each field it takes the better value (the only one, the more exact, the fuller, the newer one; sets and notes of both), or the one that KEY=VALUE says. All phones, participations and follow-ups of both belong to the person, and B&apos;s number still finds it. “elo undo” with the id that is printed takes everything back, at any time.</translation>
    </message>
    <message>
        <source>FILE MEMBER</source>
        <translation>FILE MEMBER</translation>
    </message>
    <message>
        <source>take a member out of those that it was merged with</source>
        <translation>take a member out of those that it was merged with</translation>
    </message>
    <message>
        <source>The values stay as they are now; “elo undo” of the merge gives those back, too. The others stay together.</source>
        <translation>The values stay as they are now; “elo undo” of the merge gives those back, too. The others stay together.</translation>
    </message>
    <message>
        <source>with a forum of invented people to try things on</source>
        <translation>with a forum of invented people to try things on</translation>
    </message>
    <message>
        <source>make an empty office file, or one with sample data</source>
        <translation>make an empty office file, or one with sample data</translation>
    </message>
    <message>
        <source>Nothing called “%1” is recorded. There are: %2</source>
        <translation>Nothing called “%1” is recorded. There are: %2</translation>
    </message>
    <message>
        <source>of a signature list: one day, 2026-01-31; every day unless given. Of the others, with --who attended: the day</source>
        <translation>of a signature list: one day, 2026-01-31; every day unless given. Of the others, with --who attended: the day</translation>
    </message>
    <message>
        <source>who is on it: all who did not decline, unless given; a country is a delegation</source>
        <translation>who is on it: all who did not decline, unless given; a country is a delegation</translation>
    </message>
    <message>
        <source>the paper, for badges and name plates; A4 unless given</source>
        <translation>the paper, for badges and name plates; A4 unless given</translation>
    </message>
    <message>
        <source>the size of a badge in millimetres</source>
        <translation>the size of a badge in millimetres</translation>
    </message>
    <message>
        <source>what a contact list is for; required there. Only who consents to that is on it, and for the office&apos;s own work who consents to being contacted</source>
        <translation>what a contact list is for; required there. Only who consents to that is on it, and for the office&apos;s own work who consents to being contacted</translation>
    </message>
    <message>
        <source>Printed are: badges, signatures, delegations, certificates, plates or contacts.</source>
        <translation>Printed are: badges, signatures, delegations, certificates, plates or contacts.</translation>
    </message>
    <message>
        <source>A day is written as 2026-01-31.</source>
        <translation>A day is written as 2026-01-31.</translation>
    </message>
    <message>
        <source>--who is all, confirmed, attended or a country: “%1” is none.</source>
        <translation>--who is all, confirmed, attended or a country: “%1” is none.</translation>
    </message>
    <message>
        <source>The paper is A4 or A5.</source>
        <translation>The paper is A4 or A5.</translation>
    </message>
    <message>
        <source>A badge is 86x54 or 90x60 millimetres.</source>
        <translation>A badge is 86x54 or 90x60 millimetres.</translation>
    </message>
    <message>
        <source>A contact list needs --purpose: what it is for.</source>
        <translation>A contact list needs --purpose: what it is for.</translation>
    </message>
    <message>
        <source>There is nobody to print.</source>
        <translation>There is nobody to print.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written: %1</source>
        <translation>
            <numerusform>%n page written: %1</numerusform>
            <numerusform>%n pages written: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE EVENT badges|signatures|delegations|certificates|plates|contacts</source>
        <translation>FILE EVENT badges|signatures|delegations|certificates|plates|contacts</translation>
    </message>
    <message>
        <source>write the papers of an event as PDF</source>
        <translation>write the papers of an event as PDF</translation>
    </message>
    <message>
        <source>EVENT is a number such as E-1. The language of the paper is that of --lang. Certificates are of those who were there; a contact list holds only members who consent. All of it is put on the log of disclosures.</source>
        <translation>EVENT is a number such as E-1. The language of the paper is that of --lang. Certificates are of those who were there; a contact list holds only members who consent. All of it is put on the log of disclosures.</translation>
    </message>
    <message>
        <source>first day of the period: 2026-01-31</source>
        <translation>first day of the period: 2026-01-31</translation>
    </message>
    <message>
        <source>last day of the period, on which what is late is late</source>
        <translation>last day of the period, on which what is late is late</translation>
    </message>
    <message>
        <source>who stands on the cover; the user unless given</source>
        <translation>who stands on the cover; the user unless given</translation>
    </message>
    <message>
        <source>The period is given by two dates, written as 2026-01-31.</source>
        <translation>The period is given by two dates, written as 2026-01-31.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>There is no report “%1”. There is: iom</source>
        <translation>There is no report “%1”. There is: iom</translation>
    </message>
    <message>
        <source>Reports are not written as odt yet. Choose pdf, or xlsx or csv for the tables.</source>
        <translation>Reports are not written as odt yet. Choose pdf, or xlsx or csv for the tables.</translation>
    </message>
    <message>
        <source>The format is pdf, xlsx or csv.</source>
        <translation>The format is pdf, xlsx or csv.</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>The report is written: %1</translation>
    </message>
    <message>
        <source>FILE iom</source>
        <translation>FILE iom</translation>
    </message>
    <message>
        <source>write the forum report for IOM</source>
        <translation>write the forum report for IOM</translation>
    </message>
    <message>
        <source>Counts below three are left out, and others from which they could be worked out. The language of the report is that of --lang. Without dates it covers the year of the newest event; with one of them, the rest of its year.</source>
        <translation>Counts below three are left out, and others from which they could be worked out. The language of the report is that of --lang. Without dates it covers the year of the newest event; with one of them, the rest of its year.</translation>
    </message>
    <message>
        <source>look only among these</source>
        <translation>look only among these</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>FILE TEXT</source>
        <translation>FILE TEXT</translation>
    </message>
    <message>
        <source>find anything by words or digits, best first</source>
        <translation>find anything by words or digits, best first</translation>
    </message>
    <message>
        <source>Accents, capitals and the order of words do not matter, digits of a phone may be written in any form, and a slip in a name is forgiven. Exit code 1: nothing was found.</source>
        <translation>Accents, capitals and the order of words do not matter, digits of a phone may be written in any form, and a slip in a name is forgiven. Exit code 1: nothing was found.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(removed)</translation>
    </message>
    <message>
        <source>(stands for %1, too)</source>
        <translation>(stands for %1, too)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>%1 is merged into %2.</source>
        <translation>%1 is merged into %2.</translation>
    </message>
    <message>
        <source>print a record with its links and history</source>
        <translation>print a record with its links and history</translation>
    </message>
    <message>
        <source>everything, and not only what was done since the file was copied</source>
        <translation>everything, and not only what was done since the file was copied</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>a folder that others reach too: a stick, a network share</source>
        <translation>a folder that others reach too: a stick, a network share</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>the office&apos;s hub</source>
        <translation>the office&apos;s hub</translation>
    </message>
    <message>
        <source>the password for the hub, unless PGPASSWORD says it</source>
        <translation>the password for the hub, unless PGPASSWORD says it</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>EVENT</translation>
    </message>
    <message>
        <source>only the people of this event, by its number or id</source>
        <translation>only the people of this event, by its number or id</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) taken in</source>
        <translation>
            <numerusform>%n operation taken in</numerusform>
            <numerusform>%n operations taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) were here already</source>
        <translation>
            <numerusform>%n operation were here already</numerusform>
            <numerusform>%n operations were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait for others that they build on</source>
        <translation>
            <numerusform>%n operation wait for others that they build on</numerusform>
            <numerusform>%n operations wait for others that they build on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) given</source>
        <translation>
            <numerusform>%n operation given</numerusform>
            <numerusform>%n operations given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are to be decided</source>
        <translation>
            <numerusform>%n conflict are to be decided</numerusform>
            <numerusform>%n conflicts are to be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A package of %n operation(s): %1</source>
        <translation>
            <numerusform>A package of %n operation: %1</numerusform>
            <numerusform>A package of %n operations: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Say either --folder or --hub.</source>
        <translation>Say either --folder or --hub.</translation>
    </message>
    <message>
        <source>“%1” is no event.</source>
        <translation>“%1” is no event.</translation>
    </message>
    <message>
        <source>%1 and %2 may be one person</source>
        <translation>%1 and %2 may be one person</translation>
    </message>
    <message>
        <source>%1 was removed by %2 while %3 wrote to it</source>
        <translation>%1 was removed by %2 while %3 wrote to it</translation>
    </message>
    <message>
        <source>write what was done in a file, to bring it to another of the office</source>
        <translation>write what was done in a file, to bring it to another of the office</translation>
    </message>
    <message>
        <source>The package is sealed: only files of the same office can read it.</source>
        <translation>The package is sealed: only files of the same office can read it.</translation>
    </message>
    <message>
        <source>FILE PACKAGE</source>
        <translation>FILE PACKAGE</translation>
    </message>
    <message>
        <source>take in what was done in another file of the office</source>
        <translation>take in what was done in another file of the office</translation>
    </message>
    <message>
        <source>A package may be taken in twice, late and in any order. What two people wrote without knowing of each other is listed by “elo conflicts”.</source>
        <translation>A package may be taken in twice, late and in any order. What two people wrote without knowing of each other is listed by “elo conflicts”.</translation>
    </message>
    <message>
        <source>exchange with a shared folder or with the office&apos;s hub</source>
        <translation>exchange with a shared folder or with the office&apos;s hub</translation>
    </message>
    <message>
        <source>make a file for a laptop that goes to an event</source>
        <translation>make a file for a laptop that goes to an event</translation>
    </message>
    <message>
        <source>What is done on the laptop comes back with “elo pack” there and “elo unpack” here.</source>
        <translation>What is done on the laptop comes back with “elo pack” there and “elo unpack” here.</translation>
    </message>
    <message>
        <source>what several people wrote without knowing of each other, to be decided</source>
        <translation>what several people wrote without knowing of each other, to be decided</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” was removed.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in “%2”.</source>
        <translation>“%1” cannot stand in “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>“%1” is not of the form KEY=VALUE.</translation>
    </message>
    <message>
        <source>take back what nobody changed since, and list what stays as it is</source>
        <translation>take back what nobody changed since, and list what stays as it is</translation>
    </message>
    <message>
        <source>others hang on it now</source>
        <translation>others hang on it now</translation>
    </message>
    <message>
        <source>edited since it was added</source>
        <translation>edited since it was added</translation>
    </message>
    <message>
        <source>changed again</source>
        <translation>changed again</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Removed: %1. Put back: %2. Left as they are: %3.</source>
        <translation>Removed: %1. Put back: %2. Left as they are: %3.</translation>
    </message>
    <message>
        <source>With --rest everything else is taken back, and these stay as they are.</source>
        <translation>With --rest everything else is taken back, and these stay as they are.</translation>
    </message>
    <message>
        <source>FILE OPERATION</source>
        <translation>FILE OPERATION</translation>
    </message>
    <message>
        <source>take an operation of any age back</source>
        <translation>take an operation of any age back</translation>
    </message>
    <message>
        <source>An OPERATION is an id or a number as “elo history” prints them. It is refused, naming what was changed since, where later work would be lost; --rest leaves that as it is and takes the rest back. The undo is an operation too and can be undone; its id is printed.</source>
        <translation>An OPERATION is an id or a number as “elo history” prints them. It is refused, naming what was changed since, where later work would be lost; --rest leaves that as it is and takes the rest back. The undo is an operation too and can be undone; its id is printed.</translation>
    </message>
</context>
<context>
    <name>ConflictTexts</name>
    <message>
        <source>Removed here, still used there</source>
        <translation>Removed here, still used there</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what belongs to a record: its field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The same person as %1?</source>
        <translation>The same person as %1?</translation>
    </message>
    <message>
        <source>Removed here, changed there</source>
        <translation>Removed here, changed there</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>on record</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
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
        <translation>Members by country</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Members by region and sex</source>
        <translation>Members by region and sex</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>New members by month</source>
        <translation>New members by month</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>More than 90 days late</source>
        <translation>More than 90 days late</translation>
    </message>
    <message>
        <source>31 to 90 days late</source>
        <translation>31 to 90 days late</translation>
    </message>
    <message>
        <source>8 to 30 days late</source>
        <translation>8 to 30 days late</translation>
    </message>
    <message>
        <source>1 to 7 days late</source>
        <translation>1 to 7 days late</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>Due within 7 days</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>Due later</translation>
    </message>
    <message>
        <source>Open follow-ups by due date</source>
        <translation>Open follow-ups by due date</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Without a due date</source>
        <translation>Without a due date</translation>
    </message>
    <message>
        <source>Follow-ups by state</source>
        <translation>Follow-ups by state</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Inquiries by topic</source>
        <translation>Inquiries by topic</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Median days</translation>
    </message>
    <message>
        <source>Opportunities by stage</source>
        <translation>Opportunities by stage</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunities</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1 %2</source>
        <comment>month year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>DeskWording</name>
    <message>
        <source>Checked in at %1</source>
        <translation>Checked in at %1</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Already in</translation>
    </message>
    <message>
        <source>Already in since %1</source>
        <translation>Already in since %1</translation>
    </message>
    <message>
        <source>This was not read as a badge</source>
        <translation>This was not read as a badge</translation>
    </message>
    <message>
        <source>Scan it again, or type the name.</source>
        <translation>Scan it again, or type the name.</translation>
    </message>
    <message>
        <source>Nobody on this list has this badge</source>
        <translation>Nobody on this list has this badge</translation>
    </message>
    <message>
        <source>Type the name, or press F2 for a walk-in.</source>
        <translation>Type the name, or press F2 for a walk-in.</translation>
    </message>
    <message>
        <source>Badge of another event: %1</source>
        <translation>Badge of another event: %1</translation>
    </message>
    <message>
        <source>Was taken off the list. F2 lets the person in as a walk-in.</source>
        <translation>Was taken off the list. F2 lets the person in as a walk-in.</translation>
    </message>
    <message>
        <source>The last check-in was taken back</source>
        <translation>The last check-in was taken back</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>In</source>
        <comment>has arrived</comment>
        <translation>In</translation>
    </message>
    <message>
        <source>In since %1</source>
        <translation>In since %1</translation>
    </message>
    <message>
        <source>Somebody came instead</source>
        <translation>Somebody came instead</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Was here on another day</source>
        <translation>Was here on another day</translation>
    </message>
    <message>
        <source>%1 in · %2 missing · %3 walk-ins</source>
        <comment>numbers of people</comment>
        <translation>%1 in · %2 missing · %3 walk-ins</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Template of actions</source>
        <translation>Template of actions</translation>
    </message>
    <message>
        <source>Templates of actions</source>
        <translation>Templates of actions</translation>
    </message>
    <message>
        <source>Step of the template</source>
        <translation>Step of the template</translation>
    </message>
    <message>
        <source>Steps of the template</source>
        <translation>Steps of the template</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Officers and members</source>
        <translation>Officers and members</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Communications</translation>
    </message>
    <message>
        <source>Decided conflict</source>
        <translation>Decided conflict</translation>
    </message>
    <message>
        <source>Decided conflicts</source>
        <translation>Decided conflicts</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Custom field</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Custom fields</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Disclosures</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Import mapping</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>Import mappings</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Inquiries</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Accreditation</translation>
    </message>
    <message>
        <source>Countries of accreditation</source>
        <translation>Countries of accreditation</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Official</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Officials</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunities</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>Reporting periods</source>
        <translation>Reporting periods</translation>
    </message>
    <message>
        <source>Indicator value</source>
        <translation>Indicator value</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Indicator values</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Relay undertaking</source>
        <translation>Relay undertaking</translation>
    </message>
    <message>
        <source>Relay undertakings</source>
        <translation>Relay undertakings</translation>
    </message>
    <message>
        <source>Contact gained</source>
        <translation>Contact gained</translation>
    </message>
    <message>
        <source>Contacts gained</source>
        <translation>Contacts gained</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something has to be entered here.</source>
        <translation>Something has to be entered here.</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>There is no such date.</translation>
    </message>
    <message>
        <source>Choose one of the values in the list.</source>
        <translation>Choose one of the values in the list.</translation>
    </message>
    <message>
        <source>There is no country of that name.</source>
        <translation>There is no country of that name.</translation>
    </message>
    <message>
        <source>There is no province of that name. For Maputo, say whether the city or the province is meant.</source>
        <translation>There is no province of that name. For Maputo, say whether the city or the province is meant.</translation>
    </message>
    <message>
        <source>There is no language of that name.</source>
        <translation>There is no language of that name.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>This text is too long.</translation>
    </message>
    <message>
        <source>This cannot be: it contradicts the calendar or another date.</source>
        <translation>This cannot be: it contradicts the calendar or another date.</translation>
    </message>
    <message>
        <source>This cannot be changed any more: what is on record would no longer be what it says.</source>
        <translation>This cannot be changed any more: what is on record would no longer be what it says.</translation>
    </message>
    <message>
        <source>Something else is called that already. Choose another name.</source>
        <translation>Something else is called that already. Choose another name.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>This is not a whole number.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>There is no such record.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>The list is empty.</translation>
    </message>
    <message>
        <source>The first line must hold the names of the columns.</source>
        <translation>The first line must hold the names of the columns.</translation>
    </message>
    <message>
        <source>This is not a text file. In the spreadsheet program, save the list as CSV and import that.</source>
        <translation>This is not a text file. In the spreadsheet program, save the list as CSV and import that.</translation>
    </message>
    <message>
        <source>A quotation mark that opens on line %1 is never closed.</source>
        <translation>A quotation mark that opens on line %1 is never closed.</translation>
    </message>
    <message>
        <source>Line %1 holds zero bytes: the file is damaged or is no text.</source>
        <translation>Line %1 holds zero bytes: the file is damaged or is no text.</translation>
    </message>
    <message>
        <source>The text in line %1, column %2, is too long for a list.</source>
        <translation>The text in line %1, column %2, is too long for a list.</translation>
    </message>
    <message>
        <source>Line %1 is too long for a list.</source>
        <translation>Line %1 is too long for a list.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>Line %1 has more than %2 columns.</translation>
    </message>
    <message>
        <source>There are no lines below the names of the columns.</source>
        <translation>There are no lines below the names of the columns.</translation>
    </message>
    <message>
        <source>This file is neither a text nor a workbook of the XLSX kind. In the spreadsheet program, save the list as XLSX or CSV and import that.</source>
        <translation>This file is neither a text nor a workbook of the XLSX kind. In the spreadsheet program, save the list as XLSX or CSV and import that.</translation>
    </message>
    <message>
        <source>This is a workbook of the old kind (XLS). In the spreadsheet program, save the list as XLSX and import that.</source>
        <translation>This is a workbook of the old kind (XLS). In the spreadsheet program, save the list as XLSX and import that.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. In the spreadsheet program, save a copy without a password and import that.</source>
        <translation>The workbook is protected by a password. In the spreadsheet program, save a copy without a password and import that.</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete: its part “%1” cannot be used.</source>
        <translation>The workbook is damaged or incomplete: its part “%1” cannot be used.</translation>
    </message>
    <message>
        <source>The sheet is damaged in row %1.</source>
        <translation>The sheet is damaged in row %1.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a list can hold (part “%1”).</source>
        <translation>The workbook unpacks to far more than a list can hold (part “%1”).</translation>
    </message>
    <message>
        <source>The workbook holds more than %1 MB of texts. Save the list as CSV and import that.</source>
        <translation>The workbook holds more than %1 MB of texts. Save the list as CSV and import that.</translation>
    </message>
    <message>
        <source>The workbook has no such sheet with cells.</source>
        <translation>The workbook has no such sheet with cells.</translation>
    </message>
    <message>
        <source>The card that begins on line %1 has no end.</source>
        <translation>The card that begins on line %1 has no end.</translation>
    </message>
    <message>
        <source>The card that begins on line %1 is too long.</source>
        <translation>The card that begins on line %1 is too long.</translation>
    </message>
    <message>
        <source>“%1” is no package of Elo. Nothing of it was taken in.</source>
        <translation>“%1” is no package of Elo. Nothing of it was taken in.</translation>
    </message>
    <message>
        <source>The package is not whole: its end is missing. Nothing of it was taken in. Copy it again from where it was made.</source>
        <translation>The package is not whole: its end is missing. Nothing of it was taken in. Copy it again from where it was made.</translation>
    </message>
    <message>
        <source>The package was damaged or changed on its way. Nothing of it was taken in. Copy it again from where it was made.</source>
        <translation>The package was damaged or changed on its way. Nothing of it was taken in. Copy it again from where it was made.</translation>
    </message>
    <message>
        <source>This package belongs to another office. Nothing of it was taken in.</source>
        <translation>This package belongs to another office. Nothing of it was taken in.</translation>
    </message>
    <message>
        <source>This was written by a newer Elo. Install the newer program on this computer; nothing was taken in until then.</source>
        <translation>This was written by a newer Elo. Install the newer program on this computer; nothing was taken in until then.</translation>
    </message>
    <message>
        <source>The package is signed by somebody else than the computer that it is said to come from. Nothing of it was taken in. Ask whoever made it.</source>
        <translation>The package is signed by somebody else than the computer that it is said to come from. Nothing of it was taken in. Ask whoever made it.</translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation>This has been undone already.</translation>
    </message>
    <message>
        <source>%1 cannot be written in this format: cards (vcf) are for members, calendars (ics) for follow-ups and events.</source>
        <translation>%1 cannot be written in this format: cards (vcf) are for members, calendars (ics) for follow-ups and events.</translation>
    </message>
    <message>
        <source>What left the office stays on its log as it was written.</source>
        <translation>What left the office stays on its log as it was written.</translation>
    </message>
    <message>
        <source>What is handed to others is put on the log of disclosures, and this office file can only be read. Open it where it can be changed.</source>
        <translation>What is handed to others is put on the log of disclosures, and this office file can only be read. Open it where it can be changed.</translation>
    </message>
    <message>
        <source>%1 are no people, of whom each could consent: this list is written for the office&apos;s own work.</source>
        <translation>%1 are no people, of whom each could consent: this list is written for the office&apos;s own work.</translation>
    </message>
    <message>
        <source>%1 stands on line %2 already. Look at the number of the line, or take the other name back first.</source>
        <translation>%1 stands on line %2 already. Look at the number of the line, or take the other name back first.</translation>
    </message>
    <message>
        <source>Nothing of this is left to undo.</source>
        <translation>Nothing of this is left to undo.</translation>
    </message>
    <message>
        <source>%1 comes from an older Elo and must be brought up to date once, for which it has to be written. Open it where it can be changed, or a copy of it.</source>
        <translation>%1 comes from an older Elo and must be brought up to date once, for which it has to be written. Open it where it can be changed, or a copy of it.</translation>
    </message>
    <message>
        <source>From its present state a record cannot go there directly. Use the commands above the record: they name the steps that are possible.</source>
        <translation>From its present state a record cannot go there directly. Use the commands above the record: they name the steps that are possible.</translation>
    </message>
    <message>
        <source>These records are merged already: they are both %1.</source>
        <translation>These records are merged already: they are both %1.</translation>
    </message>
    <message>
        <source>%1 is in already, so nobody comes in that place.</source>
        <translation>%1 is in already, so nobody comes in that place.</translation>
    </message>
    <message>
        <source>%1 is no day of “%2”. Its days: %3.</source>
        <translation>%1 is no day of “%2”. Its days: %3.</translation>
    </message>
    <message>
        <source>This is no whole badge code. Scan the badge again.</source>
        <translation>This is no whole badge code. Scan the badge again.</translation>
    </message>
    <message>
        <source>%1 was taken off the list of “%2”.</source>
        <translation>%1 was taken off the list of “%2”.</translation>
    </message>
    <message>
        <source>Somebody decided that %1 and %2 are two people. Take that decision back first.</source>
        <translation>Somebody decided that %1 and %2 are two people. Take that decision back first.</translation>
    </message>
    <message>
        <source>%1 is not merged with anybody.</source>
        <translation>%1 is not merged with anybody.</translation>
    </message>
    <message>
        <source>“%1” asks for no more work.</source>
        <translation>“%1” asks for no more work.</translation>
    </message>
    <message>
        <source>The template “%1” is for things of another kind.</source>
        <translation>The template “%1” is for things of another kind.</translation>
    </message>
    <message>
        <source>The date of “%1”, from which the days are counted, is not known yet.</source>
        <translation>The date of “%1”, from which the days are counted, is not known yet.</translation>
    </message>
    <message>
        <source>The template “%1” has no steps yet.</source>
        <translation>The template “%1” has no steps yet.</translation>
    </message>
    <message>
        <source>There are as many custom fields as there can be. Remove one that is not needed.</source>
        <translation>There are as many custom fields as there can be. Remove one that is not needed.</translation>
    </message>
    <message>
        <source>“%1” is a folder, a link or a device. Only a file itself can be attached.</source>
        <translation>“%1” is a folder, a link or a device. Only a file itself can be attached.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing to keep.</source>
        <translation>“%1” is empty: there is nothing to keep.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Scan it with fewer colours or in parts, or keep it elsewhere and note where.</source>
        <translation>“%1” is larger than %2 MB. Scan it with fewer colours or in parts, or keep it elsewhere and note where.</translation>
    </message>
    <message>
        <source>The file was written to while it was read. Attach it when it is complete.</source>
        <translation>The file was written to while it was read. Attach it when it is complete.</translation>
    </message>
    <message>
        <source>This is no address of a hub (“%1”). It looks like postgresql://user@hub.example/elo.</source>
        <translation>This is no address of a hub (“%1”). It looks like postgresql://user@hub.example/elo.</translation>
    </message>
    <message>
        <source>“%1” does not protect the way to %2. Only on this computer itself may the hub&apos;s certificate go unchecked.</source>
        <translation>“%1” does not protect the way to %2. Only on this computer itself may the hub&apos;s certificate go unchecked.</translation>
    </message>
    <message>
        <source>The hub at %1 does not answer now. Look whether the network is there. What is entered meanwhile waits in the office file.</source>
        <translation>The hub at %1 does not answer now. Look whether the network is there. What is entered meanwhile waits in the office file.</translation>
    </message>
    <message>
        <source>The hub does not let “%1” in: the password or the account is another.</source>
        <translation>The hub does not let “%1” in: the password or the account is another.</translation>
    </message>
    <message>
        <source>Who answers at %1 cannot show that it is the office&apos;s hub: its certificate is not trusted, or is of another computer. Nothing was sent to it. Ask whoever looks after the hub for the file of its certificate.</source>
        <translation>Who answers at %1 cannot show that it is the office&apos;s hub: its certificate is not trusted, or is of another computer. Nothing was sent to it. Ask whoever looks after the hub for the file of its certificate.</translation>
    </message>
    <message>
        <source>The hub at %1 offers no protected connection.</source>
        <translation>The hub at %1 offers no protected connection.</translation>
    </message>
    <message>
        <source>The file of certificates cannot be read: “%1”</source>
        <translation>The file of certificates cannot be read: “%1”</translation>
    </message>
    <message>
        <source>The hub has no database called “%1”.</source>
        <translation>The hub has no database called “%1”.</translation>
    </message>
    <message>
        <source>The account “%1” may not do this at the hub. “elo hub init” gives an office&apos;s account its rights.</source>
        <translation>The account “%1” may not do this at the hub. “elo hub init” gives an office&apos;s account its rights.</translation>
    </message>
    <message>
        <source>The database “%1” is no hub yet: whoever looks after it must run “elo hub init” once.</source>
        <translation>The database “%1” is no hub yet: whoever looks after it must run “elo hub init” once.</translation>
    </message>
    <message>
        <source>The hub was set up by an older Elo: whoever looks after it must run “elo hub init” again.</source>
        <translation>The hub was set up by an older Elo: whoever looks after it must run “elo hub init” again.</translation>
    </message>
    <message>
        <source>The hub was set up by a newer Elo. Install the newer program on this computer.</source>
        <translation>The hub was set up by a newer Elo. Install the newer program on this computer.</translation>
    </message>
    <message>
        <source>The account “%1” is of another office than this office file.</source>
        <translation>The account “%1” is of another office than this office file.</translation>
    </message>
    <message>
        <source>The hub at %1 has no room or no connection left.</source>
        <translation>The hub at %1 has no room or no connection left.</translation>
    </message>
    <message>
        <source>The hub at %1 refused this, and did not say why in a way that Elo understands. Its own log does.</source>
        <translation>The hub at %1 refused this, and did not say why in a way that Elo understands. Its own log does.</translation>
    </message>
    <message>
        <source>The password of a hub has at least 12 characters, of plain letters, digits and signs.</source>
        <translation>The password of a hub has at least 12 characters, of plain letters, digits and signs.</translation>
    </message>
    <message>
        <source>Two copies of this office file write as if they were one computer. Open the copy that was made last as a file of its own: restore it by “elo restore”.</source>
        <translation>Two copies of this office file write as if they were one computer. Open the copy that was made last as a file of its own: restore it by “elo restore”.</translation>
    </message>
    <message>
        <source>A long change is being written just now. What others did is taken in when it is over.</source>
        <translation>A long change is being written just now. What others did is taken in when it is over.</translation>
    </message>
    <message>
        <source>This file holds the people of one event only, and takes in nothing else. Bring its work back to the office, and take a new file from there.</source>
        <translation>This file holds the people of one event only, and takes in nothing else. Bring its work back to the office, and take a new file from there.</translation>
    </message>
    <message>
        <source>Somebody decided this meanwhile. Look at the list again.</source>
        <translation>Somebody decided this meanwhile. Look at the list again.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, in the same field. Open the record again to see the change, then enter yours.</source>
        <translation>%1 was changed meanwhile, in the same field. Open the record again to see the change, then enter yours.</translation>
    </message>
    <message>
        <source>“%1” was not accepted.</source>
        <translation>“%1” was not accepted.</translation>
    </message>
    <message>
        <source>A value was not accepted.</source>
        <translation>A value was not accepted.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it and try again.</source>
        <translation>Nothing was changed. Correct it and try again.</translation>
    </message>
    <message>
        <source>It cannot be undone, because this was changed later:</source>
        <translation>It cannot be undone, because this was changed later:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Undo the later changes first, or correct the records by hand.</source>
        <translation>Nothing was changed. Undo the later changes first, or correct the records by hand.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>This value cannot be used.</translation>
    </message>
    <message>
        <source>Not in this office file</source>
        <translation>Not in this office file</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>This is not an office file</source>
        <translation>This is not an office file</translation>
    </message>
    <message>
        <source>This file needs a newer Elo</source>
        <translation>This file needs a newer Elo</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>There is such a file already</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>The file is in use</translation>
    </message>
    <message>
        <source>The file can only be read</source>
        <translation>The file can only be read</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>The file is damaged</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>The file cannot be read</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>The file cannot be written</translation>
    </message>
    <message>
        <source>A value was not accepted</source>
        <translation>A value was not accepted</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>This cannot be done</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Changed since</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>This package cannot be used</source>
        <translation>This package cannot be used</translation>
    </message>
    <message>
        <source>This list cannot be used</source>
        <translation>This list cannot be used</translation>
    </message>
    <message>
        <source>The filter is not understood</source>
        <translation>The filter is not understood</translation>
    </message>
    <message>
        <source>A defect in Elo</source>
        <translation>A defect in Elo</translation>
    </message>
    <message>
        <source>This office file has no such record or operation. It may have been removed, or the number is of another file.</source>
        <translation>This office file has no such record or operation. It may have been removed, or the number is of another file.</translation>
    </message>
    <message>
        <source>There is nothing to be found. Nothing was changed.</source>
        <translation>There is nothing to be found. Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>“%1” was not found.</translation>
    </message>
    <message>
        <source>Nothing was changed. It may have been moved, renamed or removed: look for it, or search.</source>
        <translation>Nothing was changed. It may have been moved, renamed or removed: look for it, or search.</translation>
    </message>
    <message>
        <source>“%1” was not made by Elo.</source>
        <translation>“%1” was not made by Elo.</translation>
    </message>
    <message>
        <source>The file was not touched. Open a file that ends in .elo; to take over a list, use Import.</source>
        <translation>The file was not touched. Open a file that ends in .elo; to take over a list, use Import.</translation>
    </message>
    <message>
        <source>“%1” was last saved by a newer Elo (file version %2; this program reads up to %3).</source>
        <translation>“%1” was last saved by a newer Elo (file version %2; this program reads up to %3).</translation>
    </message>
    <message>
        <source>The file was not touched. Install the newer program on this computer to open it.</source>
        <translation>The file was not touched. Install the newer program on this computer to open it.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1” exists already.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name.</source>
        <translation>It was left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”.</source>
        <translation>Another program is writing to “%1”.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait a moment and try again, or close the other program.</source>
        <translation>Nothing was changed. Wait a moment and try again, or close the other program.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it, or its folder, is protected.</source>
        <translation>“%1” cannot be written: it, or its folder, is protected.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can look and export; to work in it, copy it to a folder of your own.</source>
        <translation>Nothing was changed. You can look and export; to work in it, copy it to a folder of your own.</translation>
    </message>
    <message>
        <source>There is no room left for “%1”.</source>
        <translation>There is no room left for “%1”.</translation>
    </message>
    <message>
        <source>What was saved before is safe; the last step was not done. Free some space and do it again.</source>
        <translation>What was saved before is safe; the last step was not done. Free some space and do it again.</translation>
    </message>
    <message>
        <source>Parts of “%1” do not add up.</source>
        <translation>Parts of “%1” do not add up.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep this file, open the newest backup, and have the damaged one looked at.</source>
        <translation>Nothing was changed. Keep this file, open the newest backup, and have the damaged one looked at.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>“%1” cannot be opened.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look whether the drive is connected and whether you may read the file.</source>
        <translation>Nothing was changed. Look whether the drive is connected and whether you may read the file.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” cannot be written.</translation>
    </message>
    <message>
        <source>Your records are safe. Choose a folder in which you may write.</source>
        <translation>Your records are safe. Choose a folder in which you may write.</translation>
    </message>
    <message>
        <source>A rule of the office file forbids this.</source>
        <translation>A rule of the office file forbids this.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>It was stopped, as you wished. Nothing was changed.</source>
        <translation>It was stopped, as you wished. Nothing was changed.</translation>
    </message>
    <message>
        <source>The list cannot be read.</source>
        <translation>The list cannot be read.</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the list and import it again.</source>
        <translation>Nothing was imported. Correct the list and import it again.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>“%1” is not understood.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the filter and try again.</source>
        <translation>Nothing was changed. Correct the filter and try again.</translation>
    </message>
    <message>
        <source>Something happened that should not: the step was not done.</source>
        <translation>Something happened that should not: the step was not done.</translation>
    </message>
    <message>
        <source>What was saved before is safe. If it happens again, tell those who look after Elo what you did just before.</source>
        <translation>What was saved before is safe. If it happens again, tell those who look after Elo what you did just before.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Days counted from</source>
        <translation>Days counted from</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>Before or after</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Acronym</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>Host country</translation>
    </message>
    <message>
        <source>Host city</source>
        <translation>Host city</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Accredited until</source>
        <translation>Accredited until</translation>
    </message>
    <message>
        <source>Host-country registration</source>
        <translation>Host-country registration</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Statutes on file</source>
        <translation>Statutes on file</translation>
    </message>
    <message>
        <source>Stated number of members</source>
        <translation>Stated number of members</translation>
    </message>
    <message>
        <source>Stated on</source>
        <translation>Stated on</translation>
    </message>
    <message>
        <source>Liaison mission</source>
        <translation>Liaison mission</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Focal point</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Attached to</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Reply due</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Settled values</source>
        <translation>Settled values</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>What has the field</source>
        <translation>What has the field</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>What it links to</source>
        <translation>What it links to</translation>
    </message>
    <message>
        <source>Shown in lists</source>
        <translation>Shown in lists</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Found by the search</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>What was written</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>What it lists</source>
        <translation>What it lists</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Handed to</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Who is in the file</source>
        <translation>Who is in the file</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>Chaired by</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name (if not on record)</source>
        <translation>Name (if not on record)</translation>
    </message>
    <message>
        <source>Sex (if not on record)</source>
        <translation>Sex (if not on record)</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Delegation country</source>
        <translation>Delegation country</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>Substitute for</translation>
    </message>
    <message>
        <source>Sheet and line</source>
        <translation>Sheet and line</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Noted by</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>Reason for dropping</source>
        <translation>Reason for dropping</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Every</translation>
    </message>
    <message>
        <source>Repeats until</source>
        <translation>Repeats until</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>How many times</translation>
    </message>
    <message>
        <source>Repeats from</source>
        <translation>Repeats from</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Repetition</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>Remind at</source>
        <translation>Remind at</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Snoozed until</translation>
    </message>
    <message>
        <source>Why snoozed</source>
        <translation>Why snoozed</translation>
    </message>
    <message>
        <source>Times snoozed</source>
        <translation>Times snoozed</translation>
    </message>
    <message>
        <source>Date counted from</source>
        <translation>Date counted from</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Days after</translation>
    </message>
    <message>
        <source>Computed date</source>
        <translation>Computed date</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Headers of the list</source>
        <translation>Headers of the list</translation>
    </message>
    <message>
        <source>Where each column goes</source>
        <translation>Where each column goes</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>Last used on</translation>
    </message>
    <message>
        <source>Last list</source>
        <translation>Last list</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Name as given</source>
        <translation>Name as given</translation>
    </message>
    <message>
        <source>Contact as given</source>
        <translation>Contact as given</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Referred to</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Referred on</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Same as</translation>
    </message>
    <message>
        <source>Post of the focal point</source>
        <translation>Post of the focal point</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>What was learned</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Sort name</source>
        <translation>Sort name</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Age band</translation>
    </message>
    <message>
        <source>Province of origin</source>
        <translation>Province of origin</translation>
    </message>
    <message>
        <source>District of origin</source>
        <translation>District of origin</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>Country of residence</translation>
    </message>
    <message>
        <source>City of residence</source>
        <translation>City of residence</translation>
    </message>
    <message>
        <source>Year of departure</source>
        <translation>Year of departure</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Education level</source>
        <translation>Education level</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Occupation group (ISCO-08)</source>
        <translation>Occupation group (ISCO-08)</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interests</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Preferred channel</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>Primary contact</translation>
    </message>
    <message>
        <source>Competent mission</source>
        <translation>Competent mission</translation>
    </message>
    <message>
        <source>Consular registration</source>
        <translation>Consular registration</translation>
    </message>
    <message>
        <source>Focal person for relay</source>
        <translation>Focal person for relay</translation>
    </message>
    <message>
        <source>Source of the record</source>
        <translation>Source of the record</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Number or address</translation>
    </message>
    <message>
        <source>Standard form</source>
        <translation>Standard form</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>How it was given</translation>
    </message>
    <message>
        <source>Text version</source>
        <translation>Text version</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Country of the seat</source>
        <translation>Country of the seat</translation>
    </message>
    <message>
        <source>City of the seat</source>
        <translation>City of the seat</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Offered by</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Skills wanted</source>
        <translation>Skills wanted</translation>
    </message>
    <message>
        <source>Living in</source>
        <translation>Living in</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Language of the text</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Budget (USD)</source>
        <translation>Budget (USD)</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Carried out by</translation>
    </message>
    <message>
        <source>Reports written by</source>
        <translation>Reports written by</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Serves</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Computed from records</source>
        <translation>Computed from records</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Cut-off</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Reason for variance</source>
        <translation>Reason for variance</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Actual start</translation>
    </message>
    <message>
        <source>Actual end</source>
        <translation>Actual end</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Raised on</translation>
    </message>
    <message>
        <source>Responsible institution</source>
        <translation>Responsible institution</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Who passes it on</source>
        <translation>Who passes it on</translation>
    </message>
    <message>
        <source>Of which event</source>
        <translation>Of which event</translation>
    </message>
    <message>
        <source>Heard it from</source>
        <translation>Heard it from</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>People reached (estimate)</source>
        <translation>People reached (estimate)</translation>
    </message>
    <message>
        <source>Relay undertaking</source>
        <translation>Relay undertaking</translation>
    </message>
    <message>
        <source>Became a contact</source>
        <translation>Became a contact</translation>
    </message>
    <message>
        <source>Record that is kept</source>
        <translation>Record that is kept</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>Search text</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descending</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Tagged</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
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
        <translation>%1: not %2</translation>
    </message>
    <message>
        <source>%1: contains “%2”</source>
        <translation>%1: contains “%2”</translation>
    </message>
    <message>
        <source>%1: before %2</source>
        <translation>%1: before %2</translation>
    </message>
    <message>
        <source>%1: up to %2</source>
        <translation>%1: up to %2</translation>
    </message>
    <message>
        <source>%1: after %2</source>
        <translation>%1: after %2</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1: from %2</translation>
    </message>
    <message>
        <source>%1: not filled in</source>
        <translation>%1: not filled in</translation>
    </message>
    <message>
        <source>%1: filled in</source>
        <translation>%1: filled in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln association(s)</source>
        <translation>
            <numerusform>%Ln association</numerusform>
            <numerusform>%Ln associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mission(s)</source>
        <translation>
            <numerusform>%Ln mission</numerusform>
            <numerusform>%Ln missions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln institution(s)</source>
        <translation>
            <numerusform>%Ln institution</numerusform>
            <numerusform>%Ln institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s)</source>
        <translation>
            <numerusform>%Ln follow-up</numerusform>
            <numerusform>%Ln follow-ups</numerusform>
        </translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>Never contacted</translation>
    </message>
    <message>
        <source>Contacted at some time</source>
        <translation>Contacted at some time</translation>
    </message>
    <message>
        <source>Not contacted since %1</source>
        <translation>Not contacted since %1</translation>
    </message>
    <message>
        <source>Not contacted after %1</source>
        <translation>Not contacted after %1</translation>
    </message>
    <message>
        <source>Contacted after %1</source>
        <translation>Contacted after %1</translation>
    </message>
    <message>
        <source>Contacted since %1</source>
        <translation>Contacted since %1</translation>
    </message>
    <message>
        <source>Last contact not on %1</source>
        <translation>Last contact not on %1</translation>
    </message>
    <message>
        <source>Last contact on %1</source>
        <translation>Last contact on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Not contacted in the last %1</source>
        <translation>Not contacted in the last %1</translation>
    </message>
    <message>
        <source>Contacted in the last %1</source>
        <translation>Contacted in the last %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>the beginning of the week</source>
        <translation>the beginning of the week</translation>
    </message>
    <message>
        <source>the beginning of the month</source>
        <translation>the beginning of the month</translation>
    </message>
    <message>
        <source>the beginning of the quarter</source>
        <translation>the beginning of the quarter</translation>
    </message>
    <message>
        <source>the beginning of the year</source>
        <translation>the beginning of the year</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 with %2</translation>
    </message>
    <message>
        <source>Nothing in “%1”</source>
        <translation>Nothing in “%1”</translation>
    </message>
    <message>
        <source>Nothing in “%1” with %2</source>
        <translation>Nothing in “%1” with %2</translation>
    </message>
    <message>
        <source>Something in “%1”</source>
        <translation>Something in “%1”</translation>
    </message>
    <message>
        <source>Something in “%1” with %2</source>
        <translation>Something in “%1” with %2</translation>
    </message>
    <message numerus="yes">
        <source>%n or more in “%1”</source>
        <translation>
            <numerusform>%n or more in “%1”</numerusform>
            <numerusform>%n or more in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more in “%1” with %2</source>
        <translation>
            <numerusform>%n or more in “%1” with %2</numerusform>
            <numerusform>%n or more in “%1” with %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the beginning of the month, 2 months ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>at some time</source>
        <translation>at some time</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>not since</translation>
    </message>
    <message>
        <source>since</source>
        <translation>since</translation>
    </message>
    <message>
        <source>has</source>
        <translation>has</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>has not</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>up to</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>is not filled in</source>
        <translation>is not filled in</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>is filled in</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>Without the tag %1</source>
        <translation>Without the tag %1</translation>
    </message>
    <message>
        <source>None of: %1</source>
        <translation>None of: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpCommands</name>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>It keeps its due date, and is not among what is to be done before the day that you choose.</source>
        <translation>It keeps its due date, and is not among what is to be done before the day that you choose.</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>In two weeks</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In a month</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>What it waits for, in a few words</source>
        <translation>What it waits for, in a few words</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Please say why: it stands in the history.</source>
        <translation>Please say why: it stands in the history.</translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <comment>date: follow-up</comment>
        <translation>Snoozed until %1: %2</translation>
    </message>
    <message>
        <source>Back among what is to be done: %1</source>
        <translation>Back among what is to be done: %1</translation>
    </message>
    <message>
        <source>Marked as done: %1</source>
        <translation>Marked as done: %1</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>0: on the day itself</source>
        <translation>0: on the day itself</translation>
    </message>
    <message>
        <source>Empty: whoever uses the template</source>
        <translation>Empty: whoever uses the template</translation>
    </message>
    <message>
        <source>What it is about, in one sentence</source>
        <translation>What it is about, in one sentence</translation>
    </message>
    <message>
        <source>As written on the paper: 112/INACE/2026</source>
        <translation>As written on the paper: 112/INACE/2026</translation>
    </message>
    <message>
        <source>09:00</source>
        <translation>09:00</translation>
    </message>
    <message>
        <source>What is to be done, in one sentence</source>
        <translation>What is to be done, in one sentence</translation>
    </message>
    <message>
        <source>Letter number, file name, who confirmed it</source>
        <translation>Letter number, file name, who confirmed it</translation>
    </message>
    <message>
        <source>2: every second week, month …</source>
        <translation>2: every second week, month …</translation>
    </message>
    <message>
        <source>What is asked, in one sentence</source>
        <translation>What is asked, in one sentence</translation>
    </message>
    <message>
        <source>Of a caller who is not on record</source>
        <translation>Of a caller who is not on record</translation>
    </message>
    <message>
        <source>Phone or e-mail of that caller</source>
        <translation>Phone or e-mail of that caller</translation>
    </message>
    <message>
        <source>Full name as the person writes it</source>
        <translation>Full name as the person writes it</translation>
    </message>
    <message>
        <source>Filled in by itself: surname, given names</source>
        <translation>Filled in by itself: surname, given names</translation>
    </message>
    <message>
        <source>Date or only the year</source>
        <translation>Date or only the year</translation>
    </message>
    <message>
        <source>+258 84 000 0000 or name@example.org</source>
        <translation>+258 84 000 0000 or name@example.org</translation>
    </message>
    <message>
        <source>Words from occupations: nurse, electrician, accountant</source>
        <translation>Words from occupations: nurse, electrician, accountant</translation>
    </message>
    <message>
        <source>A concrete way to take part, in one sentence</source>
        <translation>A concrete way to take part, in one sentence</translation>
    </message>
    <message>
        <source>Who is told: “Mozambican students in Porto”</source>
        <translation>Who is told: “Mozambican students in Porto”</translation>
    </message>
</context>
<context>
    <name>ImportExample</name>
    <message>
        <source>Name;Sex;Date of birth;Country of residence;City;Phone;E-mail;Occupation</source>
        <translation>Name;Sex;Date of birth;Country of residence;City;Phone;E-mail;Occupation</translation>
    </message>
    <message>
        <source>Marta Inventada Sitoe;F;1984-05-12;Portugal;Lisboa;+351 912 555 001;marta@example.org;Nurse</source>
        <translation>Marta Inventada Sitoe;F;1984-05-12;Portugal;Lisboa;+351 912 555 001;marta@example.org;Nurse</translation>
    </message>
    <message>
        <source>Zeca Fictício Tembe;M;1979;South Africa;Nelspruit;+27 82 555 0102 / +258 84 555 0103;;Builder</source>
        <translation>Zeca Fictício Tembe;M;1979;South Africa;Nelspruit;+27 82 555 0102 / +258 84 555 0103;;Builder</translation>
    </message>
</context>
<context>
    <name>ImportIssue</name>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>“%1” must not be empty.</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation>There is no name in this row.</translation>
    </message>
    <message>
        <source>There is no such date: %1</source>
        <translation>There is no such date: %1</translation>
    </message>
    <message>
        <source>The day is missing, so this is no date: %1</source>
        <translation>The day is missing, so this is no date: %1</translation>
    </message>
    <message>
        <source>This date lies in the future: %1</source>
        <translation>This date lies in the future: %1</translation>
    </message>
    <message>
        <source>Unknown country: %1</source>
        <translation>Unknown country: %1</translation>
    </message>
    <message>
        <source>Not one of the values of this field: %1</source>
        <translation>Not one of the values of this field: %1</translation>
    </message>
    <message>
        <source>Unknown language: %1</source>
        <translation>Unknown language: %1</translation>
    </message>
    <message>
        <source>Unknown province: %1</source>
        <translation>Unknown province: %1</translation>
    </message>
    <message>
        <source>City or province? Write “Maputo (cidade)” or “Maputo (província)” instead of %1</source>
        <translation>City or province? Write “Maputo (cidade)” or “Maputo (província)” instead of %1</translation>
    </message>
    <message>
        <source>Not a number: %1</source>
        <translation>Not a number: %1</translation>
    </message>
    <message>
        <source>This cannot be right: %1</source>
        <translation>This cannot be right: %1</translation>
    </message>
    <message>
        <source>Neither yes nor no: %1</source>
        <translation>Neither yes nor no: %1</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>The text is too long.</translation>
    </message>
    <message>
        <source>Not on record, so it is not linked: %1</source>
        <translation>Not on record, so it is not linked: %1</translation>
    </message>
    <message>
        <source>More than one record is called this: %1</source>
        <translation>More than one record is called this: %1</translation>
    </message>
    <message>
        <source>Nothing on record is called this: %1</source>
        <translation>Nothing on record is called this: %1</translation>
    </message>
    <message>
        <source>More than one record is called this: %1. Write its number, as M-12.</source>
        <translation>More than one record is called this: %1. Write its number, as M-12.</translation>
    </message>
    <message>
        <source>Not the id of a record: %1</source>
        <translation>Not the id of a record: %1</translation>
    </message>
    <message>
        <source>Not the number of such a record, so it is not used: %1</source>
        <translation>Not the number of such a record, so it is not used: %1</translation>
    </message>
    <message>
        <source>The number is on record for another (%1), so it is not used.</source>
        <translation>The number is on record for another (%1), so it is not used.</translation>
    </message>
    <message>
        <source>Only members have contacts; this one of a participant is not kept: %1</source>
        <translation>Only members have contacts; this one of a participant is not kept: %1</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here, so it stays empty: %1</source>
        <translation>The spreadsheet shows an error here, so it stays empty: %1</translation>
    </message>
    <message>
        <source>A formula without a result. Open and save the list in the spreadsheet program, or write the value.</source>
        <translation>A formula without a result. Open and save the list in the spreadsheet program, or write the value.</translation>
    </message>
    <message>
        <source>The picture on this card is broken, so it is left out.</source>
        <translation>The picture on this card is broken, so it is left out.</translation>
    </message>
    <message>
        <source>The picture on this card is too large, so it is left out.</source>
        <translation>The picture on this card is too large, so it is left out.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns: %1</source>
        <translation>This row has more cells than there are columns: %1</translation>
    </message>
    <message>
        <source>This value cannot be used: %1</source>
        <translation>This value cannot be used: %1</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Adds to a record</source>
        <translation>Adds to a record</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
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
        <translation>Postal address</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Social network</translation>
    </message>
    <message>
        <source>Number on record (M-12)</source>
        <translation>Number on record (M-12)</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation>Id of the record</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Given names</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Association (member of)</source>
        <translation>Association (member of)</translation>
    </message>
    <message>
        <source>Consents to being contacted</source>
        <translation>Consents to being contacted</translation>
    </message>
    <message>
        <source>Date of consent</source>
        <translation>Date of consent</translation>
    </message>
    <message>
        <source>phone or e-mail</source>
        <translation>phone or e-mail</translation>
    </message>
    <message>
        <source>%1 is told by: %2</source>
        <comment>a field, and what tells whom it means</comment>
        <translation>%1 is told by: %2</translation>
    </message>
    <message>
        <source>%1 (to tell what is meant)</source>
        <translation>%1 (to tell what is meant)</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Event: %1</translation>
    </message>
    <message>
        <source>Present on day %1 (%2)</source>
        <translation>Present on day %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>Occupation: %1</source>
        <translation>Occupation: %1</translation>
    </message>
    <message>
        <source>Sector: %1</source>
        <translation>Sector: %1</translation>
    </message>
    <message>
        <source>Interest: %1</source>
        <translation>Interest: %1</translation>
    </message>
    <message>
        <source>Lives in: %1</source>
        <translation>Lives in: %1</translation>
    </message>
    <message>
        <source>Speaks: %1</source>
        <translation>Speaks: %1</translation>
    </message>
</context>
<context>
    <name>MatchReason</name>
    <message>
        <source>same e-mail</source>
        <translation>same e-mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>same phone</translation>
    </message>
    <message>
        <source>phones end alike</source>
        <translation>phones end alike</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>names in another order</source>
        <translation>names in another order</translation>
    </message>
    <message>
        <source>names spelt another way</source>
        <translation>names spelt another way</translation>
    </message>
    <message>
        <source>one name is shorter</source>
        <translation>one name is shorter</translation>
    </message>
    <message>
        <source>born the same day</source>
        <translation>born the same day</translation>
    </message>
    <message>
        <source>day and month of birth swapped</source>
        <translation>day and month of birth swapped</translation>
    </message>
    <message>
        <source>born the same year</source>
        <translation>born the same year</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>same city</translation>
    </message>
    <message>
        <source>same country</source>
        <translation>same country</translation>
    </message>
    <message>
        <source>same province of origin</source>
        <translation>same province of origin</translation>
    </message>
    <message>
        <source>only one is called Júnior or the like</source>
        <translation>only one is called Júnior or the like</translation>
    </message>
    <message>
        <source>another surname</source>
        <translation>another surname</translation>
    </message>
    <message>
        <source>dates of birth differ by a slip</source>
        <translation>dates of birth differ by a slip</translation>
    </message>
    <message>
        <source>born on different days</source>
        <translation>born on different days</translation>
    </message>
    <message>
        <source>years of birth differ</source>
        <translation>years of birth differ</translation>
    </message>
    <message>
        <source>sex differs</source>
        <translation>sex differs</translation>
    </message>
    <message>
        <source>phones differ</source>
        <translation>phones differ</translation>
    </message>
    <message>
        <source>e-mails differ</source>
        <translation>e-mails differ</translation>
    </message>
</context>
<context>
    <name>MergeText</name>
    <message>
        <source>proposed: the only one</source>
        <translation>proposed: the only one</translation>
    </message>
    <message>
        <source>proposed: more exact</source>
        <translation>proposed: more exact</translation>
    </message>
    <message>
        <source>proposed: fuller</source>
        <translation>proposed: fuller</translation>
    </message>
    <message>
        <source>proposed: newer</source>
        <translation>proposed: newer</translation>
    </message>
    <message>
        <source>proposed: nothing left out</source>
        <translation>proposed: nothing left out</translation>
    </message>
    <message>
        <source>proposed: from the record kept</source>
        <translation>proposed: from the record kept</translation>
    </message>
    <message>
        <source>Different dates of birth: %1 says %2, %3 says %4.</source>
        <translation>Different dates of birth: %1 says %2, %3 says %4.</translation>
    </message>
    <message>
        <source>Different sex: %1 says %2, %3 says %4.</source>
        <translation>Different sex: %1 says %2, %3 says %4.</translation>
    </message>
    <message>
        <source>Only one of them is called Júnior, Filho or the like: they may be parent and child.</source>
        <translation>Only one of them is called Júnior, Filho or the like: they may be parent and child.</translation>
    </message>
    <message>
        <source>Somebody decided that %1 and %2 are two people.</source>
        <translation>Somebody decided that %1 and %2 are two people.</translation>
    </message>
    <message>
        <source>Consent, %1: %2 says “%3”, %4 says “%5”. For both, “%6” holds.</source>
        <translation>Consent, %1: %2 says “%3”, %4 says “%5”. For both, “%6” holds.</translation>
    </message>
    <message>
        <source>Both take part in “%1”: counted as one from now on.</source>
        <translation>Both take part in “%1”: counted as one from now on.</translation>
    </message>
    <message>
        <source>Both belong to “%1”: counted as one from now on.</source>
        <translation>Both belong to “%1”: counted as one from now on.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save what you entered?</source>
        <translation>Save what you entered?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Go on editing</translation>
    </message>
</context>
<context>
    <name>MyDay</name>
    <message numerus="yes">
        <source>snoozed %n time(s)</source>
        <translation>
            <numerusform>snoozed %n time</numerusform>
            <numerusform>snoozed %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Back today</source>
        <translation>Back today</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Due this week</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Waiting for others</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Without a date</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Snoozed</translation>
    </message>
    <message>
        <source>Inquiries to answer</source>
        <translation>Inquiries to answer</translation>
    </message>
    <message>
        <source>Replies overdue</source>
        <translation>Replies overdue</translation>
    </message>
    <message>
        <source>Events today</source>
        <translation>Events today</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>Changed several records</source>
        <translation>Changed several records</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Added %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Changed %1</translation>
    </message>
    <message>
        <source>Marked as done: %1</source>
        <translation>Marked as done: %1</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Dropped: %1</translation>
    </message>
    <message>
        <source>Set to waiting: %1</source>
        <translation>Set to waiting: %1</translation>
    </message>
    <message>
        <source>Set to in progress: %1</source>
        <translation>Set to in progress: %1</translation>
    </message>
    <message>
        <source>Opened again: %1</source>
        <translation>Opened again: %1</translation>
    </message>
    <message>
        <source>%1: now “%2”</source>
        <comment>record: state</comment>
        <translation>%1: now “%2”</translation>
    </message>
    <message>
        <source>Decided for %1: %2</source>
        <comment>record: field</comment>
        <translation>Decided for %1: %2</translation>
    </message>
    <message>
        <source>Decided what holds for %1</source>
        <translation>Decided what holds for %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n record(s)</source>
        <translation>
            <numerusform>Removed %n record</numerusform>
            <numerusform>Removed %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Removed %1</translation>
    </message>
    <message>
        <source>Imported the list %1</source>
        <translation>Imported the list %1</translation>
    </message>
    <message>
        <source>Added the sample forum</source>
        <translation>Added the sample forum</translation>
    </message>
    <message>
        <source>Began the office file with the list of missions</source>
        <translation>Began the office file with the list of missions</translation>
    </message>
    <message>
        <source>Added a note and a follow-up about %1</source>
        <translation>Added a note and a follow-up about %1</translation>
    </message>
    <message>
        <source>Added a note about %1</source>
        <translation>Added a note about %1</translation>
    </message>
    <message>
        <source>Put the asker on record: %1</source>
        <translation>Put the asker on record: %1</translation>
    </message>
    <message>
        <source>Said who asks: %1</source>
        <translation>Said who asks: %1</translation>
    </message>
    <message>
        <source>Attached a file to %1</source>
        <translation>Attached a file to %1</translation>
    </message>
    <message>
        <source>Changed the order of custom fields</source>
        <translation>Changed the order of custom fields</translation>
    </message>
    <message>
        <source>Exported a list of people: %1</source>
        <translation>Exported a list of people: %1</translation>
    </message>
    <message>
        <source>Said that %1 is not the same as another</source>
        <translation>Said that %1 is not the same as another</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>Brought back %1</translation>
    </message>
    <message>
        <source>Merged %1 with %2</source>
        <comment>member, number of the other</comment>
        <translation>Merged %1 with %2</translation>
    </message>
    <message>
        <source>Separated %1 from %2</source>
        <comment>member, number of the other</comment>
        <translation>Separated %1 from %2</translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <translation>Confirmed %1</translation>
    </message>
    <message>
        <source>Recorded as present: %1</source>
        <translation>Recorded as present: %1</translation>
    </message>
    <message>
        <source>Recorded as absent: %1</source>
        <translation>Recorded as absent: %1</translation>
    </message>
    <message>
        <source>Checked in at %1: %2</source>
        <comment>time, name</comment>
        <translation>Checked in at %1: %2</translation>
    </message>
    <message>
        <source>Walk-in at %1: %2</source>
        <comment>time, event</comment>
        <translation>Walk-in at %1: %2</translation>
    </message>
    <message>
        <source>Substitute at %1 for %2</source>
        <comment>time, name</comment>
        <translation>Substitute at %1 for %2</translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <comment>date: follow-up</comment>
        <translation>Snoozed until %1: %2</translation>
    </message>
    <message>
        <source>Taken up again: %1</source>
        <translation>Taken up again: %1</translation>
    </message>
    <message>
        <source>Actions from the template “%1” for %2</source>
        <translation>Actions from the template “%1” for %2</translation>
    </message>
    <message>
        <source>Added three templates of actions</source>
        <translation>Added three templates of actions</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Interrupted and taken back: %1</source>
        <translation>Interrupted and taken back: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new rows, values</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Brought back</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old → new</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>yesterday %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>My day</source>
        <translation>My day</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Registration desk</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Disclosures</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Select All</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Step up</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Step &amp;down</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Go forward</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Go to the parent directory</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Create a New Folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Change to list view mode</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Change to detail view mode</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>List of places and bookmarks</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directory:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Recent Places</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;New Folder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Are you sure you want to delete &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Could not delete directory.</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>New Folder</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
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
        <translation>Save</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Scroll here</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Left edge</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Right edge</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page up</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Page left</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Page right</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Scroll up</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Scroll down</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Scroll left</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Scroll right</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Scroll Left</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Scroll Right</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QuickFilters</name>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Due this week</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>All open</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Still to come</translation>
    </message>
</context>
<context>
    <name>RecordMarks</name>
    <message>
        <source>unverified</source>
        <translation>unverified</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>People and mission</source>
        <translation>People and mission</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>From and to</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Again and reminders</source>
        <translation>Again and reminders</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Focal point</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Origin and residence</source>
        <translation>Origin and residence</translation>
    </message>
    <message>
        <source>Education and work</source>
        <translation>Education and work</translation>
    </message>
    <message>
        <source>Contact and engagement</source>
        <translation>Contact and engagement</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>About this record</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Where this comes from</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>How to take it up</source>
        <translation>How to take it up</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Undertaking</source>
        <translation>Undertaking</translation>
    </message>
    <message>
        <source>How and where</source>
        <translation>How and where</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Custom fields</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>moment, user</comment>
        <translation>%1, by %2</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Contacted</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>Documents received</source>
        <translation>Documents received</translation>
    </message>
    <message>
        <source>Accredit…</source>
        <translation>Accredit…</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Accredit again…</source>
        <translation>Accredit again…</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Dissolved</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Done…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Drop…</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>Refer…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Answer…</translation>
    </message>
    <message>
        <source>Ask back…</source>
        <translation>Ask back…</translation>
    </message>
    <message>
        <source>Asker replied</source>
        <translation>Asker replied</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicate…</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verify…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Back to draft</translation>
    </message>
    <message>
        <source>Filled…</source>
        <translation>Filled…</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Publish again…</source>
        <translation>Publish again…</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Delayed…</source>
        <translation>Delayed…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancel…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Plan again</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Under study…</source>
        <translation>Under study…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Reject…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adopt…</translation>
    </message>
    <message>
        <source>In the policy…</source>
        <translation>In the policy…</translation>
    </message>
    <message>
        <source>Study again</source>
        <translation>Study again</translation>
    </message>
    <message>
        <source>Passed on…</source>
        <translation>Passed on…</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1: now “%2”.</source>
        <comment>record: state</comment>
        <translation>%1: now “%2”.</translation>
    </message>
    <message>
        <source>%1: from “%2” to “%3”</source>
        <comment>record: from state to state</comment>
        <translation>%1: from “%2” to “%3”</translation>
    </message>
    <message>
        <source>Remove “%1”, with what belongs to it?</source>
        <translation>Remove “%1”, with what belongs to it?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n records, with what belongs to them?</source>
        <translation>
            <numerusform>Remove %n record, with what belongs to it?</numerusform>
            <numerusform>Remove %n records, with what belongs to them?</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>Removed “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed.</source>
        <translation>
            <numerusform>%n record removed.</numerusform>
            <numerusform>%n records removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Not shared</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Exchanging…</source>
        <translation>Exchanging…</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>In step</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Away since %1</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Password needed</translation>
    </message>
    <message>
        <source>Not in step</source>
        <translation>Not in step</translation>
    </message>
    <message>
        <source>This office file is on this computer only. With a hub, or a folder that others reach too, the office&apos;s computers keep in step by themselves.</source>
        <translation>This office file is on this computer only. With a hub, or a folder that others reach too, the office&apos;s computers keep in step by themselves.</translation>
    </message>
    <message>
        <source>What changed is being exchanged.</source>
        <translation>What changed is being exchanged.</translation>
    </message>
    <message>
        <source>All that was entered here is with the others, and all of theirs is here.</source>
        <translation>All that was entered here is with the others, and all of theirs is here.</translation>
    </message>
    <message>
        <source>The password of the hub is not kept on this computer.</source>
        <translation>The password of the hub is not kept on this computer.</translation>
    </message>
    <message>
        <source>It is tried again by itself. You can go on working.</source>
        <translation>It is tried again by itself. You can go on working.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others wait for earlier ones, which have not come yet.</source>
        <translation>
            <numerusform>%n change of others wait for earlier ones, which have not come yet.</numerusform>
            <numerusform>%n changes of others wait for earlier ones, which have not come yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed on two sides: somebody has to decide.</source>
        <translation>
            <numerusform>%n field were changed on two sides: somebody has to decide.</numerusform>
            <numerusform>%n fields were changed on two sides: somebody has to decide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last exchange: %1. Sent: %2, received: %3.</source>
        <translation>Last exchange: %1. Sent: %2, received: %3.</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Undo this operation?</source>
        <translation>Undo this operation?</translation>
    </message>
    <message>
        <source>“%1” will be taken back. That is an operation too, and can be undone again.</source>
        <translation>“%1” will be taken back. That is an operation too, and can be undone again.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed</source>
        <translation>
            <numerusform>%n record removed</numerusform>
            <numerusform>%n records removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) put back</source>
        <translation>
            <numerusform>%n value put back</numerusform>
            <numerusform>%n values put back</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left to take back</source>
        <translation>Nothing was left to take back</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
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
            <numerusform>%n stay, edited since</numerusform>
            <numerusform>%n stays, edited since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Actions from a template</source>
        <translation>Actions from a template</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Template</translation>
    </message>
    <message>
        <source>&amp;Counted from</source>
        <translation>&amp;Counted from</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>What will be made</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Add these follow-ups</source>
        <translation>Add these follow-ups</translation>
    </message>
    <message>
        <source>Edit templates</source>
        <translation>Edit templates</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted from: its date</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The date from which the days are counted is not known yet. Enter it first.</source>
        <translation>The date from which the days are counted is not known yet. Enter it first.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) added.</source>
        <translation>
            <numerusform>%n follow-up added.</numerusform>
            <numerusform>%n follow-ups added.</numerusform>
        </translation>
    </message>
    <message>
        <source>No template fits</source>
        <translation>No template fits</translation>
    </message>
    <message>
        <source>None of your templates of actions is for such things. Add one under “Templates of actions”.</source>
        <translation>None of your templates of actions is for such things. Add one under “Templates of actions”.</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>No templates yet</translation>
    </message>
    <message>
        <source>A template of actions holds what is always to be done, with days before or after a date. Three can be added to begin with: for a forum, a study tour, and the renewal of an accreditation. You change them as you like.</source>
        <translation>A template of actions holds what is always to be done, with days before or after a date. Three can be added to begin with: for a forum, a study tour, and the renewal of an accreditation. You change them as you like.</translation>
    </message>
    <message>
        <source>Add the three</source>
        <translation>Add the three</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1: %2 – now “%3”</source>
        <comment>entity: title – now state</comment>
        <translation>%1: %2 – now “%3”</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Present: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Inquiries</translation>
    </message>
    <message>
        <source>Events and ties</source>
        <translation>Events and ties</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Mozambicans abroad whom the office knows: where they live, what they do, how to reach them, and what they agreed to. Import the list you have, or add the first person by hand.</source>
        <translation>Mozambicans abroad whom the office knows: where they live, what they do, how to reach them, and what they agreed to. Import the list you have, or add the first person by hand.</translation>
    </message>
    <message>
        <source>Associations of Mozambicans abroad, from the first contact to the accreditation. Add one, say which mission is its liaison, then put its members and officers on record.</source>
        <translation>Associations of Mozambicans abroad, from the first contact to the accreditation. Add one, say which mission is its liaison, then put its members and officers on record.</translation>
    </message>
    <message>
        <source>Embassies, high commissions and consulates. A new file brings a list of them; confirm each one that you know to be right.</source>
        <translation>Embassies, high commissions and consulates. A new file brings a list of them; confirm each one that you know to be right.</translation>
    </message>
    <message>
        <source>Ministries, agencies and partners to whom inquiries are referred and who answer for proposals. Add those that you write to.</source>
        <translation>Ministries, agencies and partners to whom inquiries are referred and who answer for proposals. Add those that you write to.</translation>
    </message>
    <message>
        <source>Forums, meetings, trainings and study tours. Add one with its days, then invite participants and tick who was there.</source>
        <translation>Forums, meetings, trainings and study tours. Add one with its days, then invite participants and tick who was there.</translation>
    </message>
    <message>
        <source>What was promised or has to be done, by whom and until when. Write one down at the record it concerns, or here, and tick it off when it is done.</source>
        <translation>What was promised or has to be done, by whom and until when. Write one down at the record it concerns, or here, and tick it off when it is done.</translation>
    </message>
    <message>
        <source>Questions that people ask the office, from the first call to the answer. Register one while the caller is on the line; who it was can be matched afterwards.</source>
        <translation>Questions that people ask the office, from the first call to the answer. Register one while the caller is on the line; who it was can be matched afterwards.</translation>
    </message>
    <message>
        <source>Work, investment, study and ways to help that the office passes on. Add a draft, have it verified, then publish it until its deadline.</source>
        <translation>Work, investment, study and ways to help that the office passes on. Add a draft, have it verified, then publish it until its deadline.</translation>
    </message>
    <message>
        <source>Notes, letters and meetings between associations, missions and the office. Register each one with its reference: the matrix shows where there is contact, and where there is silence.</source>
        <translation>Notes, letters and meetings between associations, missions and the office. Register each one with its reference: the matrix shows where there is contact, and where there is silence.</translation>
    </message>
    <message>
        <source>What the diaspora proposed at forums and meetings, and what became of it. Add a proposal with who raised it, then follow it until it is adopted or rejected with a reason.</source>
        <translation>What the diaspora proposed at forums and meetings, and what became of it. Add a proposal with who raised it, then follow it until it is adopted or rejected with a reason.</translation>
    </message>
    <message>
        <source>Participants undertook to pass the word on to those who could not come. Add an undertaking per person, and write down how many were reached.</source>
        <translation>Participants undertook to pass the word on to those who could not come. Add an undertaking per person, and write down how many were reached.</translation>
    </message>
    <message>
        <source>Projects with their results, indicators, activities and reporting periods: what reports to partners are made of. Add the project, then its periods and its matrix of results.</source>
        <translation>Projects with their results, indicators, activities and reporting periods: what reports to partners are made of. Add the project, then its periods and its matrix of results.</translation>
    </message>
    <message>
        <source>What went well and what did not, of an event or a project, while it is fresh. Reports print them under lessons and challenges.</source>
        <translation>What went well and what did not, of an event or a project, while it is fresh. Reports print them under lessons and challenges.</translation>
    </message>
    <message>
        <source>Sets of follow-ups that always come together, as before a forum. Write the steps down once with their days; then they are added in one go.</source>
        <translation>Sets of follow-ups that always come together, as before a forum. Write the steps down once with their days; then they are added in one go.</translation>
    </message>
</context>
<context>
    <name>UndoTask</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Many records are taken back…</source>
        <translation>Many records are taken back…</translation>
    </message>
    <message>
        <source>Looking for what was edited since…</source>
        <translation>Looking for what was edited since…</translation>
    </message>
</context>
<context>
    <name>VCard</name>
    <message>
        <source>Photograph</source>
        <translation>Photograph</translation>
    </message>
    <message>
        <source>Fax: %1</source>
        <translation>Fax: %1</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>Birthday: %1</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Organisation: %1</translation>
    </message>
</context>
<context>
    <name>elo::Actions</name>
    <message>
        <source>&amp;New office file…</source>
        <translation>&amp;New office file…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open the &amp;sample forum…</source>
        <translation>Open the &amp;sample forum…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Back up…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Import a list…</translation>
    </message>
    <message>
        <source>Prin&amp;t for an event…</source>
        <translation>Prin&amp;t for an event…</translation>
    </message>
    <message>
        <source>T&amp;ype in a paper list…</source>
        <translation>T&amp;ype in a paper list…</translation>
    </message>
    <message>
        <source>Take to an e&amp;vent…</source>
        <translation>Take to an e&amp;vent…</translation>
    </message>
    <message>
        <source>Bring bac&amp;k…</source>
        <translation>Bring bac&amp;k…</translation>
    </message>
    <message>
        <source>&amp;Write a package…</source>
        <translation>&amp;Write a package…</translation>
    </message>
    <message>
        <source>Co&amp;mputers of this office…</source>
        <translation>Co&amp;mputers of this office…</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>&amp;Close the file</translation>
    </message>
    <message>
        <source>C&amp;ustom fields…</source>
        <translation>C&amp;ustom fields…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Find on this page</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;New record</translation>
    </message>
    <message>
        <source>&amp;Merge two people…</source>
        <translation>&amp;Merge two people…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Find &amp;anything…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>Colours as the &amp;system</source>
        <translation>Colours as the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Light colours</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dark colours</translation>
    </message>
    <message>
        <source>&amp;Manual: where I am</source>
        <translation>&amp;Manual: where I am</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Elo</source>
        <translation>&amp;About Elo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
</context>
<context>
    <name>elo::AskerDialog</name>
    <message>
        <source>same phone</source>
        <translation>same phone</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>same e-mail</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>similar name</translation>
    </message>
    <message>
        <source>Nobody on record has this phone, this e-mail or this name.</source>
        <translation>Nobody on record has this phone, this e-mail or this name.</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Who asks?</translation>
    </message>
    <message>
        <source>The inquiry says nothing of who asks.</source>
        <translation>The inquiry says nothing of who asks.</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>Given: %1</translation>
    </message>
    <message>
        <source>Who it may be</source>
        <translation>Who it may be</translation>
    </message>
    <message>
        <source>Somebody &amp;else on record</source>
        <translation>Somebody &amp;else on record</translation>
    </message>
    <message>
        <source>Somebody else on record</source>
        <translation>Somebody else on record</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>&amp;Register as a new member…</source>
        <translation>&amp;Register as a new member…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The inquiry comes from %1.</source>
        <translation>The inquiry comes from %1.</translation>
    </message>
</context>
<context>
    <name>elo::AttachmentPreview</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>There is no preview of this file. Open it in its own program.</source>
        <translation>There is no preview of this file. Open it in its own program.</translation>
    </message>
</context>
<context>
    <name>elo::AttachmentsTab</name>
    <message>
        <source>No file is attached</source>
        <translation>No file is attached</translation>
    </message>
    <message>
        <source>Scanned statutes, minutes, photographs: drop files here, or choose one. A copy is kept in the office file.</source>
        <translation>Scanned statutes, minutes, photographs: drop files here, or choose one. A copy is kept in the office file.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation>&amp;Attach…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Save as…</translation>
    </message>
    <message>
        <source>Edit the note (F2)</source>
        <translation>Edit the note (F2)</translation>
    </message>
    <message>
        <source>Take away (Delete)</source>
        <translation>Take away (Delete)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Attachments (%1)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>The file cannot be read: its bytes are not those that were attached.</source>
        <translation>The file cannot be read: its bytes are not those that were attached.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>Attached %n file(s).</source>
        <translation>
            <numerusform>Attached %n file.</numerusform>
            <numerusform>Attached %n files.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Open this file?</translation>
    </message>
    <message>
        <source>“%1” is neither a picture nor a PDF, a text or an office document. Some files are programs that can harm this computer. Open it only if you know who it comes from and what it is.</source>
        <translation>“%1” is neither a picture nor a PDF, a text or an office document. Some files are programs that can harm this computer. Open it only if you know who it comes from and what it is.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Nothing opens this file</source>
        <translation>Nothing opens this file</translation>
    </message>
    <message>
        <source>There is no program on this computer for files of this kind. Save it and look for one.</source>
        <translation>There is no program on this computer for files of this kind. Save it and look for one.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Saved a copy as %1</translation>
    </message>
    <message>
        <source>Took away %1.</source>
        <translation>Took away %1.</translation>
    </message>
</context>
<context>
    <name>elo::BoardColumnModel</name>
    <message numerus="yes">
        <source>snoozed %n time(s)</source>
        <translation>
            <numerusform>snoozed %n time</numerusform>
            <numerusform>snoozed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::BoardFilterBar</name>
    <message>
        <source>Search the cards</source>
        <translation>Search the cards</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Everybody&apos;s</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>%1: all</source>
        <comment>a field&apos;s name</comment>
        <translation>%1: all</translation>
    </message>
    <message>
        <source>About: anybody or anything</source>
        <translation>About: anybody or anything</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>elo::BoardView</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nothing fits</translation>
    </message>
    <message>
        <source>No card fits what you search for.</source>
        <translation>No card fits what you search for.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>What you add stands here as a card, in the column of its state, and goes from column to column until it is done.</source>
        <translation>What you add stands here as a card, in the column of its state, and goes from column to column until it is done.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>From here no step leads that way.</source>
        <translation>From here no step leads that way.</translation>
    </message>
    <message>
        <source>No step leads from “%1” to “%2”.</source>
        <translation>No step leads from “%1” to “%2”.</translation>
    </message>
    <message>
        <source>From here no step leads to the end.</source>
        <translation>From here no step leads to the end.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Snooze…</translation>
    </message>
</context>
<context>
    <name>elo::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
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
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Takes in what was done in another file of the office, from a package that was written there (File → Write a package…). A package may be taken in more than once.</source>
        <translation>Takes in what was done in another file of the office, from a package that was written there (File → Write a package…). A package may be taken in more than once.</translation>
    </message>
    <message>
        <source>Choose a package…</source>
        <translation>Choose a package…</translation>
    </message>
    <message>
        <source>Which package?</source>
        <translation>Which package?</translation>
    </message>
    <message>
        <source>Packages (*.elopack);;All files (*)</source>
        <translation>Packages (*.elopack);;All files (*)</translation>
    </message>
    <message>
        <source>The package is checked and taken in…</source>
        <translation>The package is checked and taken in…</translation>
    </message>
    <message>
        <source>Another package…</source>
        <translation>Another package…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken in.</source>
        <translation>
            <numerusform>%Ln change taken in.</numerusform>
            <numerusform>%Ln changes taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in it.</source>
        <translation>Nothing new in it.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were here already.</source>
        <translation>
            <numerusform>%Ln change were here already.</numerusform>
            <numerusform>%Ln changes were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for earlier ones, which have not come yet. Take in the packages of these computers too, and they follow by themselves: %1</source>
        <translation>
            <numerusform>%Ln change wait for earlier ones, which have not come yet. Take in the packages of these computers too, and they follow by themselves: %1</numerusform>
            <numerusform>%Ln changes wait for earlier ones, which have not come yet. Take in the packages of these computers too, and they follow by themselves: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A clock of another computer is ahead of this one by %1. Set it right: of two changes the later one stands.</source>
        <translation>A clock of another computer is ahead of this one by %1. Set it right: of two changes the later one stands.</translation>
    </message>
    <message numerus="yes">
        <source>Decide (%Ln)…</source>
        <translation>
            <numerusform>Decide (%Ln)…</numerusform>
            <numerusform>Decide (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) were changed on two sides. Nothing is lost: somebody has to decide.</source>
        <translation>
            <numerusform>%Ln thing were changed on two sides. Nothing is lost: somebody has to decide.</numerusform>
            <numerusform>%Ln things were changed on two sides. Nothing is lost: somebody has to decide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused as a whole.</source>
        <translation>Refused as a whole.</translation>
    </message>
    <message>
        <source>Stopped. Take it in again for the rest.</source>
        <translation>Stopped. Take it in again for the rest.</translation>
    </message>
    <message>
        <source>It could not be taken in to its end. Try again: what came in is not taken in twice.</source>
        <translation>It could not be taken in to its end. Try again: what came in is not taken in twice.</translation>
    </message>
</context>
<context>
    <name>elo::BulkEditDialog</name>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Change many: %1</source>
        <translation>Change many: %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Add to</translation>
    </message>
    <message>
        <source>Take out of</source>
        <translation>Take out of</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Add the tag</translation>
    </message>
    <message>
        <source>Take away the tag</source>
        <translation>Take away the tag</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>counting…</translation>
    </message>
    <message>
        <source>Choose what they are to get.</source>
        <translation>Choose what they are to get.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will change.</source>
        <translation>
            <numerusform>%Ln record will change.</numerusform>
            <numerusform>%Ln records will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will change; %1 are so already.</source>
        <translation>
            <numerusform>%Ln record will change; %1 are so already.</numerusform>
            <numerusform>%Ln records will change; %1 are so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) as they are: %1</source>
        <translation>
            <numerusform>%Ln stay as they are: %1</numerusform>
            <numerusform>%Ln stays as they are: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed.</source>
        <translation>
            <numerusform>%Ln record changed.</numerusform>
            <numerusform>%Ln records changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::CalendarDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::CalendarModel</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::CalendarView</name>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Shift+↑↓ chooses an entry of the day, Ctrl+arrows move its date, Enter opens it, Space marks it as done, N adds on the day, Home goes to today.</source>
        <translation>Shift+↑↓ chooses an entry of the day, Ctrl+arrows move its date, Enter opens it, Space marks it as done, N adds on the day, Home goes to today.</translation>
    </message>
    <message>
        <source>Before (Page up)</source>
        <translation>Before (Page up)</translation>
    </message>
    <message>
        <source>After (Page down)</source>
        <translation>After (Page down)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Everybody&apos;s</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>Done as well</source>
        <translation>Done as well</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Nothing on this day.</translation>
    </message>
    <message>
        <source>The chosen day</source>
        <translation>The chosen day</translation>
    </message>
    <message>
        <source>Add a follow-up on this day</source>
        <translation>Add a follow-up on this day</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Moved to %1: %2</source>
        <comment>date: record</comment>
        <translation>Moved to %1: %2</translation>
    </message>
</context>
<context>
    <name>elo::ChoiceEditor</name>
    <message>
        <source>Type to search</source>
        <translation>Type to search</translation>
    </message>
    <message>
        <source>There is no such entry. Type a part of a name and choose from the list.</source>
        <translation>There is no such entry. Type a part of a name and choose from the list.</translation>
    </message>
</context>
<context>
    <name>elo::ChoicesEditor</name>
    <message>
        <source>Withdrawn: kept where it stands, offered no more</source>
        <translation>Withdrawn: kept where it stands, offered no more</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Type a value, then Enter</source>
        <translation>Type a value, then Enter</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Offer again</translation>
    </message>
</context>
<context>
    <name>elo::CollisionDetail</name>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Leave it removed</source>
        <translation>Leave it removed</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>With all that went with it (B)</source>
        <translation>With all that went with it (B)</translation>
    </message>
    <message>
        <source>What was added to it since is removed too (L)</source>
        <translation>What was added to it since is removed too (L)</translation>
    </message>
    <message>
        <source>Choose what holds for both, and make one person of them (Enter or M)</source>
        <translation>Choose what holds for both, and make one person of them (Enter or M)</translation>
    </message>
    <message>
        <source>Remember it and never ask again (N)</source>
        <translation>Remember it and never ask again (N)</translation>
    </message>
    <message>
        <source>Show this record in its list (O)</source>
        <translation>Show this record in its list (O)</translation>
    </message>
    <message>
        <source>Show this record in its list (Shift+O)</source>
        <translation>Show this record in its list (Shift+O)</translation>
    </message>
    <message>
        <source>Removed by %1. On another computer it was still used: changed by %2. It is removed now; what was changed is kept with it, should it come back.</source>
        <translation>Removed by %1. On another computer it was still used: changed by %2. It is removed now; what was changed is kept with it, should it come back.</translation>
    </message>
    <message>
        <source>Two computers added somebody without knowing of each other, and the two are alike. Merge them if it is one person; no attendance and no note is lost by it.</source>
        <translation>Two computers added somebody without knowing of each other, and the two are alike. Merge them if it is one person; no attendance and no note is lost by it.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
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
        <translation>Find anything</translation>
    </message>
    <message>
        <source>A name, a phone number, a place, or what you want to do</source>
        <translation>A name, a phone number, a place, or what you want to do</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nothing fits. Try fewer letters.</translation>
    </message>
</context>
<context>
    <name>elo::ConditionEditor</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Take this test away</source>
        <translation>Take this test away</translation>
    </message>
    <message>
        <source>has</source>
        <translation>has</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>has not</translation>
    </message>
</context>
<context>
    <name>elo::ConflictDetail</name>
    <message>
        <source>Keep both</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Write something else…</source>
        <translation>Write something else…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>What each side says, together (K)</source>
        <translation>What each side says, together (K)</translation>
    </message>
    <message>
        <source>Say what holds, if it is neither (T)</source>
        <translation>Say what holds, if it is neither (T)</translation>
    </message>
    <message>
        <source>Show this record in its list (O)</source>
        <translation>Show this record in its list (O)</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Keep all</translation>
    </message>
    <message>
        <source>Keep this (%1)</source>
        <translation>Keep this (%1)</translation>
    </message>
    <message>
        <source>Take this (%1)</source>
        <translation>Take this (%1)</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>holds now</translation>
    </message>
</context>
<context>
    <name>elo::ConflictsBadge</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::ConflictsModel</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Last written</translation>
    </message>
</context>
<context>
    <name>elo::ConflictsPage</name>
    <message>
        <source>What two computers wrote without knowing of each other. Nothing of it is lost; say what holds.</source>
        <translation>What two computers wrote without knowing of each other. Nothing of it is lost; say what holds.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nothing to decide</translation>
    </message>
    <message>
        <source>When two computers change the same field of a record before they hear of each other, both values are kept and wait here until somebody says which holds. So do records that one removed while another used them, and people who were added twice.</source>
        <translation>When two computers change the same field of a record before they hear of each other, both values are kept and wait here until somebody says which holds. So do records that one removed while another used them, and people who were added twice.</translation>
    </message>
    <message>
        <source>How laptops work together</source>
        <translation>How laptops work together</translation>
    </message>
    <message>
        <source>Decided: %1, %2.</source>
        <comment>record, field</comment>
        <translation>Decided: %1, %2.</translation>
    </message>
    <message>
        <source>Brought back: %1.</source>
        <translation>Brought back: %1.</translation>
    </message>
    <message>
        <source>Stays removed: %1.</source>
        <translation>Stays removed: %1.</translation>
    </message>
    <message>
        <source>Remembered: %1 and %2 are two people.</source>
        <translation>Remembered: %1 and %2 are two people.</translation>
    </message>
</context>
<context>
    <name>elo::ContactRow</name>
    <message>
        <source>Primary</source>
        <translation>Primary</translation>
    </message>
    <message>
        <source>The one to use first</source>
        <translation>The one to use first</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Remove this contact</translation>
    </message>
    <message>
        <source>This does not look like a whole phone number. It is kept as you typed it.</source>
        <translation>This does not look like a whole phone number. It is kept as you typed it.</translation>
    </message>
    <message>
        <source>An e-mail address has an @ in it. It is kept as you typed it.</source>
        <translation>An e-mail address has an @ in it. It is kept as you typed it.</translation>
    </message>
</context>
<context>
    <name>elo::ContactRows</name>
    <message>
        <source>Add a phone</source>
        <translation>Add a phone</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>Add an e-mail address</translation>
    </message>
</context>
<context>
    <name>elo::CountryCountsModel</name>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>In</source>
        <comment>how many have arrived</comment>
        <translation>In</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>how many are expected and have not arrived</comment>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <comment>how many of those who have arrived</comment>
        <translation>Walk-ins</translation>
    </message>
</context>
<context>
    <name>elo::CustomFieldForm</name>
    <message>
        <source>A column of &amp;lists</source>
        <translation>A column of &amp;lists</translation>
    </message>
    <message>
        <source>&amp;Found by the search</source>
        <translation>&amp;Found by the search</translation>
    </message>
    <message>
        <source>New custom field</source>
        <translation>New custom field</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Custom field</translation>
    </message>
    <message>
        <source>Shown while the field is empty</source>
        <translation>Shown while the field is empty</translation>
    </message>
    <message>
        <source>&amp;Name of the field</source>
        <translation>&amp;Name of the field</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Values</translation>
    </message>
    <message>
        <source>&amp;Links to</source>
        <translation>&amp;Links to</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>&amp;Example</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The type stays as it is once the field is there.</source>
        <translation>The type stays as it is once the field is there.</translation>
    </message>
    <message>
        <source>The type cannot change any more: what is on record would no longer be what it says. Add another field instead.</source>
        <translation>The type cannot change any more: what is on record would no longer be what it says. Add another field instead.</translation>
    </message>
</context>
<context>
    <name>elo::CustomFieldsDialog</name>
    <message>
        <source>There is none yet. “Add…” makes the first one.</source>
        <translation>There is none yet. “Add…” makes the first one.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Custom fields</translation>
    </message>
    <message>
        <source>Fields that your office needs and Elo does not have. They appear in the form, the list, filters, imports, exports and the history like every other field. As they are there for everybody who works with this file, let a supervisor decide on them.</source>
        <translation>Fields that your office needs and Elo does not have. They appear in the form, the list, filters, imports, exports and the history like every other field. As they are there for everybody who works with this file, let a supervisor decide on them.</translation>
    </message>
    <message>
        <source>&amp;Fields of</source>
        <translation>&amp;Fields of</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In lists</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Found by the search</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <source>A removed field is hidden: its values stay, and Undo brings it back with them.</source>
        <translation>A removed field is hidden: its values stay, and Undo brings it back with them.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Remove a custom field</source>
        <translation>Remove a custom field</translation>
    </message>
    <message>
        <source>“%1” goes out of forms and lists. Its values stay in the file, and Undo brings it back with them.</source>
        <translation>“%1” goes out of forms and lists. Its values stay in the file, and Undo brings it back with them.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>elo::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Period:</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Choose any figure, bar or country to see the records behind it.</source>
        <translation>Choose any figure, bar or country to see the records behind it.</translation>
    </message>
    <message>
        <source>Members by country</source>
        <translation>Members by country</translation>
    </message>
    <message>
        <source>registered in the period</source>
        <translation>registered in the period</translation>
    </message>
    <message>
        <source>Members by region and sex</source>
        <translation>Members by region and sex</translation>
    </message>
    <message>
        <source>New members by month</source>
        <translation>New members by month</translation>
    </message>
    <message>
        <source>the last 24 months</source>
        <translation>the last 24 months</translation>
    </message>
    <message>
        <source>Follow-ups by state</source>
        <translation>Follow-ups by state</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Open follow-ups by due date</source>
        <translation>Open follow-ups by due date</translation>
    </message>
    <message>
        <source>Inquiries by topic</source>
        <translation>Inquiries by topic</translation>
    </message>
    <message>
        <source>received in the period</source>
        <translation>received in the period</translation>
    </message>
    <message>
        <source>Opportunities by stage</source>
        <translation>Opportunities by stage</translation>
    </message>
    <message>
        <source>Indicators against targets</source>
        <translation>Indicators against targets</translation>
    </message>
    <message>
        <source>since each project began</source>
        <translation>since each project began</translation>
    </message>
    <message>
        <source>No project with indicators is on record yet. Add a project, and its results and indicators below it.</source>
        <translation>No project with indicators is on record yet. Add a project, and its results and indicators below it.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Associations linked</source>
        <translation>Associations linked</translation>
    </message>
    <message>
        <source>Missions linked</source>
        <translation>Missions linked</translation>
    </message>
    <message>
        <source>Follow-ups open</source>
        <translation>Follow-ups open</translation>
    </message>
    <message>
        <source>Follow-ups overdue</source>
        <translation>Follow-ups overdue</translation>
    </message>
    <message>
        <source>Inquiries open</source>
        <translation>Inquiries open</translation>
    </message>
    <message>
        <source>Inquiries overdue</source>
        <translation>Inquiries overdue</translation>
    </message>
    <message>
        <source>Opportunities published</source>
        <translation>Opportunities published</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Last 6 months</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Last 12 months</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>project, period</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>with a mission, ever</source>
        <translation>with a mission, ever</translation>
    </message>
    <message>
        <source>with an association, ever</source>
        <translation>with an association, ever</translation>
    </message>
    <message>
        <source>past their due date</source>
        <translation>past their due date</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation>Of target</translation>
    </message>
</context>
<context>
    <name>elo::DateEditor</name>
    <message>
        <source>This is not a date that exists. Write it as 31/12/2026, or “tomorrow”, “Friday”, “in 2 weeks”.</source>
        <translation>This is not a date that exists. Write it as 31/12/2026, or “tomorrow”, “Friday”, “in 2 weeks”.</translation>
    </message>
</context>
<context>
    <name>elo::DateEditorBase</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Choose in a calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>Calendar for %1</source>
        <translation>Calendar for %1</translation>
    </message>
</context>
<context>
    <name>elo::DayCard</name>
    <message>
        <source>%1 of %2 – show all</source>
        <translation>%1 of %2 – show all</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>As a list</translation>
    </message>
    <message>
        <source>All of “%1”</source>
        <translation>All of “%1”</translation>
    </message>
</context>
<context>
    <name>elo::DayChoice</name>
    <message>
        <source>Which day of the event is it?</source>
        <translation>Which day of the event is it?</translation>
    </message>
    <message>
        <source>Days of the event</source>
        <translation>Days of the event</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <translation>%1 (today)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, title of the day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The event has no days: give it dates first. Esc leads back.</source>
        <translation>The event has no days: give it dates first. Esc leads back.</translation>
    </message>
    <message>
        <source>Arrivals are taken day by day. Choose with the arrows and Enter.</source>
        <translation>Arrivals are taken day by day. Choose with the arrows and Enter.</translation>
    </message>
    <message>
        <source>Today, %1, is no day of this event. Choose with the arrows and Enter.</source>
        <translation>Today, %1, is no day of this event. Choose with the arrows and Enter.</translation>
    </message>
</context>
<context>
    <name>elo::DayEditor</name>
    <message>
        <source>days ago</source>
        <translation>days ago</translation>
    </message>
    <message>
        <source>weeks ago</source>
        <translation>weeks ago</translation>
    </message>
    <message>
        <source>months ago</source>
        <translation>months ago</translation>
    </message>
    <message>
        <source>years ago</source>
        <translation>years ago</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>days from now</source>
        <translation>days from now</translation>
    </message>
    <message>
        <source>weeks from now</source>
        <translation>weeks from now</translation>
    </message>
    <message>
        <source>months from now</source>
        <translation>months from now</translation>
    </message>
    <message>
        <source>beginning of the week</source>
        <translation>beginning of the week</translation>
    </message>
    <message>
        <source>beginning of the month</source>
        <translation>beginning of the month</translation>
    </message>
    <message>
        <source>beginning of the quarter</source>
        <translation>beginning of the quarter</translation>
    </message>
    <message>
        <source>beginning of the year</source>
        <translation>beginning of the year</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>on a day:</source>
        <translation>on a day:</translation>
    </message>
</context>
<context>
    <name>elo::DayPanel</name>
    <message>
        <source>Last arrivals</source>
        <translation>Last arrivals</translation>
    </message>
    <message>
        <source>Arrivals by country</source>
        <translation>Arrivals by country</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>how many people have arrived</comment>
        <translation>%1 in</translation>
    </message>
    <message>
        <source>%1 expected · %2 missing · %3 walk-ins</source>
        <comment>numbers of people</comment>
        <translation>%1 expected · %2 missing · %3 walk-ins</translation>
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
        <translation>What holds?</translation>
    </message>
    <message>
        <source>Let this hold</source>
        <translation>Let this hold</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>elo::DecimalEditor</name>
    <message>
        <source>This is not a number, or it can be read in two ways.</source>
        <translation>This is not a number, or it can be read in two ways.</translation>
    </message>
</context>
<context>
    <name>elo::DeskPage</name>
    <message>
        <source>There is no event yet. Add one with its dates; its desk opens from here.</source>
        <translation>There is no event yet. Add one with its dates; its desk opens from here.</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Registration desk</translation>
    </message>
    <message>
        <source>Full screen, for the door: find by three letters or scan a badge, Enter checks in. Esc or F11 comes back here.</source>
        <translation>Full screen, for the door: find by three letters or scan a badge, Enter checks in. Esc or F11 comes back here.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Open the desk</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <translation>%1 · today</translation>
    </message>
</context>
<context>
    <name>elo::DeskWindow</name>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Type three letters of a name, or scan a badge.</source>
        <translation>Type three letters of a name, or scan a badge.</translation>
    </message>
    <message>
        <source>⚠ This is not today: today is %1. F6 changes the day.</source>
        <translation>⚠ This is not today: today is %1. F6 changes the day.</translation>
    </message>
    <message>
        <source>%1 – desk – Elo</source>
        <translation>%1 – desk – Elo</translation>
    </message>
    <message>
        <source>A badge: Enter checks in.</source>
        <translation>A badge: Enter checks in.</translation>
    </message>
    <message>
        <source>Nobody on the list is called that. F2 registers a walk-in.</source>
        <translation>Nobody on the list is called that. F2 registers a walk-in.</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Enter: %1</translation>
    </message>
    <message>
        <source>Not found on the list. F2 registers a walk-in.</source>
        <translation>Not found on the list. F2 registers a walk-in.</translation>
    </message>
    <message>
        <source>In whose place?</source>
        <translation>In whose place?</translation>
    </message>
    <message>
        <source>Is in already: nobody comes in this place.</source>
        <translation>Is in already: nobody comes in this place.</translation>
    </message>
    <message>
        <source>Find the invitee first, then press F3.</source>
        <translation>Find the invitee first, then press F3.</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nothing to take back</translation>
    </message>
    <message>
        <source>Nobody was checked in here since the desk was opened.</source>
        <translation>Nobody was checked in here since the desk was opened.</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <translation>Name or badge</translation>
    </message>
    <message>
        <source>Three letters of a name, or a badge</source>
        <translation>Three letters of a name, or a badge</translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>People on the list</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>Take back the last</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>Other day</translation>
    </message>
    <message>
        <source>Leave the desk</source>
        <translation>Leave the desk</translation>
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
        <translation>Computers of this office</translation>
    </message>
    <message>
        <source>Every copy of the office file that somebody works in is a computer of its own. This file heard of these:</source>
        <translation>Every copy of the office file that somebody works in is a computer of its own. This file heard of these:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>A clock is far ahead. Set it right: of two changes of one field the later one stands. A computer that heard from one whose clock is ahead counts on from there, and is not wrong itself.</source>
        <translation>A clock is far ahead. Set it right: of two changes of one field the later one stands. A computer that heard from one whose clock is ahead counts on from there, and is not wrong itself.</translation>
    </message>
</context>
<context>
    <name>elo::DevicesModel</name>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Changes here</source>
        <translation>Changes here</translation>
    </message>
    <message>
        <source>Last by</source>
        <translation>Last by</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>Last package</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (this computer)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>%1: clock ahead</source>
        <translation>%1: clock ahead</translation>
    </message>
</context>
<context>
    <name>elo::DisclosuresPage</name>
    <message>
        <source>Every list of people that was written to a file: by whom, for what, to whom and why. Nothing here can be changed or removed.</source>
        <translation>Every list of people that was written to a file: by whom, for what, to whom and why. Nothing here can be changed or removed.</translation>
    </message>
    <message>
        <source>Search by what was written, to whom or why</source>
        <translation>Search by what was written, to whom or why</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Search the log</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Disclosures</translation>
    </message>
    <message>
        <source>Nothing left the office yet</source>
        <translation>Nothing left the office yet</translation>
    </message>
    <message>
        <source>Lists of people that are exported are written down here.</source>
        <translation>Lists of people that are exported are written down here.</translation>
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
        <translation>Likely</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>One record</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Another record</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>elo::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Members who are probably the same person. Names count whatever their spelling, and the less the more people bear them.</source>
        <translation>Members who are probably the same person. Names count whatever their spelling, and the less the more people bear them.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Nearly certain</source>
        <translation>Nearly certain</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>&amp;How likely:</source>
        <translation>&amp;How likely:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Everybody is compared with who is like them …</source>
        <translation>Everybody is compared with who is like them …</translation>
    </message>
    <message>
        <source>Pairs of members</source>
        <translation>Pairs of members</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>Choose what holds for both, and make one person of them (Enter or M)</source>
        <translation>Choose what holds for both, and make one person of them (Enter or M)</translation>
    </message>
    <message>
        <source>Remember it and never ask again (N)</source>
        <translation>Remember it and never ask again (N)</translation>
    </message>
    <message>
        <source>Show this record in its list (O)</source>
        <translation>Show this record in its list (O)</translation>
    </message>
    <message>
        <source>Show this record in its list (Shift+O)</source>
        <translation>Show this record in its list (Shift+O)</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s); members were changed since, look again to compare them.</source>
        <translation>
            <numerusform>%n pair; members were changed since, look again to compare them.</numerusform>
            <numerusform>%n pairs; members were changed since, look again to compare them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>The search was stopped</translation>
    </message>
    <message>
        <source>“Look again” begins it anew.</source>
        <translation>“Look again” begins it anew.</translation>
    </message>
    <message>
        <source>No pairs that are this likely</source>
        <translation>No pairs that are this likely</translation>
    </message>
    <message>
        <source>Choose “Possible” to see pairs about which there is more doubt.</source>
        <translation>Choose “Possible” to see pairs about which there is more doubt.</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Nobody seems to be here twice</translation>
    </message>
    <message>
        <source>After an import, look again: new members are compared with all others.</source>
        <translation>After an import, look again: new members are compared with all others.</translation>
    </message>
    <message>
        <source>What speaks for and against one person: %1.</source>
        <translation>What speaks for and against one person: %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Remembered: %1 and %2 are two people.</source>
        <translation>Remembered: %1 and %2 are two people.</translation>
    </message>
</context>
<context>
    <name>elo::ExportDialog</name>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Workbook (XLSX)</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>Text table (CSV)</translation>
    </message>
    <message>
        <source>Address book (vCard)</source>
        <translation>Address book (vCard)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendar (iCalendar)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), as the list shows them now.</source>
        <translation>
            <numerusform>%Ln record, as the list shows them now.</numerusform>
            <numerusform>%Ln records, as the list shows them now.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file will hold personal data and is readable by you alone. What is written of people is put on the log of disclosures.</source>
        <translation>The file will hold personal data and is readable by you alone. What is written of people is put on the log of disclosures.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Columns are separated by</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Language of the table</source>
        <translation>Language of the table</translation>
    </message>
    <message>
        <source>With the mark by which Excel knows accents (BOM)</source>
        <translation>With the mark by which Excel knows accents (BOM)</translation>
    </message>
    <message>
        <source>Codes and ids instead of words: for other programs, and to bring it in again</source>
        <translation>Codes and ids instead of words: for other programs, and to bring it in again</translation>
    </message>
    <message>
        <source>The office&apos;s own work: everybody in the list</source>
        <translation>The office&apos;s own work: everybody in the list</translation>
    </message>
    <message>
        <source>Hand over this list?</source>
        <translation>Hand over this list?</translation>
    </message>
    <message>
        <source>%1 of %2 consent to this; %3 are left out. The list goes to %4. It is put on the log of disclosures, with your name and the reason.</source>
        <translation>%1 of %2 consent to this; %3 are left out. The list goes to %4. It is put on the log of disclosures, with your name and the reason.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Write the file</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>%1 of %2 consent; %3 are left out, and so is all free text.</source>
        <translation>%1 of %2 consent; %3 are left out, and so is all free text.</translation>
    </message>
    <message>
        <source>Counting who consents…</source>
        <translation>Counting who consents…</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Text tables (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Address books (*.vcf)</source>
        <translation>Address books (*.vcf)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Export to</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2; %Ln left out, who did not consent to it</source>
        <translation>
            <numerusform>%1 in %2; %Ln left out, who did not consent to it</numerusform>
            <numerusform>%1 in %2; %Ln left out, who did not consent to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2; %Ln left out, who did not consent to being contacted</source>
        <translation>
            <numerusform>%1 in %2; %Ln left out, who did not consent to being contacted</numerusform>
            <numerusform>%1 in %2; %Ln left out, who did not consent to being contacted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2; %Ln left out, which have no date yet</source>
        <translation>
            <numerusform>%1 in %2; %Ln left out, which have no date yet</numerusform>
            <numerusform>%1 in %2; %Ln left out, which have no date yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) exported to %1</source>
        <translation>
            <numerusform>%Ln record exported to %1</numerusform>
            <numerusform>%Ln records exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::FieldSet</name>
    <message>
        <source>This is needed.</source>
        <translation>This is needed.</translation>
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
        <translation>Office files (*.elo)</translation>
    </message>
    <message>
        <source>New office file</source>
        <translation>New office file</translation>
    </message>
    <message>
        <source>office.elo</source>
        <comment>name of a file</comment>
        <translation>office.elo</translation>
    </message>
    <message>
        <source>Where to put the sample forum</source>
        <translation>Where to put the sample forum</translation>
    </message>
    <message>
        <source>sample-forum.elo</source>
        <comment>name of a file</comment>
        <translation>sample-forum.elo</translation>
    </message>
    <message>
        <source>Open an office file</source>
        <translation>Open an office file</translation>
    </message>
    <message>
        <source>Office files (*.elo);;All files (*)</source>
        <translation>Office files (*.elo);;All files (*)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Back up</translation>
    </message>
</context>
<context>
    <name>elo::FilterBar</name>
    <message>
        <source>Search names, phones, places…</source>
        <translation>Search names, phones, places…</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Search in %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Build a filter…</source>
        <translation>Build a filter…</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Save as a view…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>No filter by %1</source>
        <translation>No filter by %1</translation>
    </message>
</context>
<context>
    <name>elo::FilterDialog</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>No test: everything is shown.</source>
        <translation>No test: everything is shown.</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>counting…</translation>
    </message>
</context>
<context>
    <name>elo::FirstStart</name>
    <message>
        <source>An &amp;empty file</source>
        <translation>An &amp;empty file</translation>
    </message>
    <message>
        <source>The sample &amp;forum, to look around</source>
        <translation>The sample &amp;forum, to look around</translation>
    </message>
    <message>
        <source>INACE, Maputo</source>
        <translation>INACE, Maputo</translation>
    </message>
    <message>
        <source>Readable by your account alone. Elo does not encrypt it: on a laptop, let the system encrypt the disk.</source>
        <translation>Readable by your account alone. Elo does not encrypt it: on a laptop, let the system encrypt the disk.</translation>
    </message>
    <message>
        <source>Name of the &amp;office</source>
        <translation>Name of the &amp;office</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>The file &amp;lies at</source>
        <translation>The file &amp;lies at</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Begin</translation>
    </message>
    <message>
        <source>Your first office file</source>
        <translation>Your first office file</translation>
    </message>
    <message>
        <source>sample-forum.elo</source>
        <comment>name of a file</comment>
        <translation>sample-forum.elo</translation>
    </message>
    <message>
        <source>office.elo</source>
        <comment>name of a file</comment>
        <translation>office.elo</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>There is no such folder.</translation>
    </message>
</context>
<context>
    <name>elo::FirstSteps</name>
    <message>
        <source>What to do first</source>
        <translation>What to do first</translation>
    </message>
    <message>
        <source>Import a list of participants</source>
        <translation>Import a list of participants</translation>
    </message>
    <message>
        <source>A CSV as organisers send it. Columns are recognised and shown before anything is written.</source>
        <translation>A CSV as organisers send it. Columns are recognised and shown before anything is written.</translation>
    </message>
    <message>
        <source>Record a member</source>
        <translation>Record a member</translation>
    </message>
    <message>
        <source>A Mozambican abroad with whom the institute is in contact.</source>
        <translation>A Mozambican abroad with whom the institute is in contact.</translation>
    </message>
    <message>
        <source>Record an association</source>
        <translation>Record an association</translation>
    </message>
    <message>
        <source>With its officers, its liaison mission and how far the accreditation is.</source>
        <translation>With its officers, its liaison mission and how far the accreditation is.</translation>
    </message>
    <message>
        <source>Confirm the missions</source>
        <translation>Confirm the missions</translation>
    </message>
    <message>
        <source>The list of embassies and consulates comes with the program and is unverified until you confirm it.</source>
        <translation>The list of embassies and consulates comes with the program and is unverified until you confirm it.</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Record an event</translation>
    </message>
    <message>
        <source>A forum, a meeting, a training: then its participants, day by day.</source>
        <translation>A forum, a meeting, a training: then its participants, day by day.</translation>
    </message>
</context>
<context>
    <name>elo::ForumReportPage</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>The forum report for IOM, computed from the records. Counts of people below three are left out, so that nobody can be recognised.</source>
        <translation>The forum report for IOM, computed from the records. Counts of people below three are left out, so that nobody can be recognised.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>Author on the cover</source>
        <translation>Author on the cover</translation>
    </message>
    <message>
        <source>Options of the report</source>
        <translation>Options of the report</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Save the report as PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Save tables for Excel…</source>
        <translation>Save tables for Excel…</translation>
    </message>
    <message>
        <source>Save the tables of the report</source>
        <translation>Save the tables of the report</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Save tables as CSV…</source>
        <translation>Save tables as CSV…</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Text tables (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter the first and the last day that the report covers.</source>
        <translation>Enter the first and the last day that the report covers.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>No event is recorded in this period. Choose other days, or record the event first.</source>
        <translation>No event is recorded in this period. Choose other days, or record the event first.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Replace the file?</translation>
    </message>
    <message>
        <source>“%1” is there already. What it holds now will be lost.</source>
        <translation>“%1” is there already. What it holds now will be lost.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Report saved: %1</translation>
    </message>
</context>
<context>
    <name>elo::GanttChart</name>
    <message>
        <source>%1: planned %2 to %3, %4</source>
        <comment>activity: first day, last day, state</comment>
        <translation>%1: planned %2 to %3, %4</translation>
    </message>
    <message>
        <source>Work plan over time</source>
        <translation>Work plan over time</translation>
    </message>
</context>
<context>
    <name>elo::GroupEditor</name>
    <message>
        <source>How the tests belong together</source>
        <translation>How the tests belong together</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>Add a test</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>All of these hold</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>At least one of these holds</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>None of these holds</translation>
    </message>
    <message>
        <source>Take this group away</source>
        <translation>Take this group away</translation>
    </message>
    <message>
        <source>Add related records</source>
        <translation>Add related records</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Add a group</translation>
    </message>
</context>
<context>
    <name>elo::HandingForm</name>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Handing to others: %1</source>
        <translation>Handing to others: %1</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>elo::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Who did what to this office file, and when. Anything here can be taken back; what was edited later stays as it is.</source>
        <translation>Who did what to this office file, and when. Anything here can be taken back; what was edited later stays as it is.</translation>
    </message>
    <message>
        <source>Filter by who, what or when</source>
        <translation>Filter by who, what or when</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filter the history</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>What this changed</source>
        <translation>What this changed</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Undo this operation</source>
        <translation>Undo this operation</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Nothing was done yet</translation>
    </message>
    <message>
        <source>Add a member or import a list: it will stand here.</source>
        <translation>Add a member or import a list: it will stand here.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nothing matches the filter</translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter.</source>
        <translation>Try fewer words, or clear the filter.</translation>
    </message>
    <message>
        <source>Choose an operation</source>
        <translation>Choose an operation</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>This was undone already.</translation>
    </message>
    <message>
        <source>Only the first %1 changes are shown.</source>
        <translation>Only the first %1 changes are shown.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>moment, user</comment>
        <translation>%1 by %2</translation>
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
        <translation>Not imported</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>counting…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not understood</source>
        <translation>
            <numerusform>%Ln not understood</numerusform>
            <numerusform>%Ln not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Column of the list</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>Where “%1” goes</translation>
    </message>
</context>
<context>
    <name>elo::ImportColumnsStep</name>
    <message>
        <source>Columns of the list</source>
        <translation>Columns of the list</translation>
    </message>
    <message>
        <source>&amp;Values…</source>
        <translation>&amp;Values…</translation>
    </message>
    <message>
        <source>What the values of “%1” mean</source>
        <translation>What the values of “%1” mean</translation>
    </message>
    <message>
        <source>Choose a column whose values stand for choices, countries or languages.</source>
        <translation>Choose a column whose values stand for choices, countries or languages.</translation>
    </message>
    <message>
        <source>fills gaps only</source>
        <translation>fills gaps only</translation>
    </message>
    <message>
        <source>replaces it</source>
        <translation>replaces it</translation>
    </message>
    <message>
        <source>is shown, and I decide row by row</source>
        <translation>is shown, and I decide row by row</translation>
    </message>
    <message>
        <source>Where the record says something else, the list</source>
        <translation>Where the record says something else, the list</translation>
    </message>
    <message>
        <source>Leave values that cannot be read empty, and keep their words in the notes</source>
        <translation>Leave values that cannot be read empty, and keep their words in the notes</translation>
    </message>
    <message>
        <source>as each column shows</source>
        <translation>as each column shows</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>day, month, year</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>month, day, year</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Dates are written</translation>
    </message>
    <message>
        <source>%1: cards of people</source>
        <translation>%1: cards of people</translation>
    </message>
    <message>
        <source>%1: sheet “%2”, headers in row %3</source>
        <translation>%1: sheet “%2”, headers in row %3</translation>
    </message>
    <message>
        <source>tabulators</source>
        <translation>tabulators</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>semicolons</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>commas</translation>
    </message>
    <message>
        <source>%1: %2, columns separated by %3, headers in line %4</source>
        <translation>%1: %2, columns separated by %3, headers in line %4</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) will not be imported. Press Enter on a row to say where it goes.</source>
        <translation>
            <numerusform>%n column will not be imported. Press Enter on a row to say where it goes.</numerusform>
            <numerusform>%n columns will not be imported. Press Enter on a row to say where it goes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) not understood: say what they mean in the last column.</source>
        <translation>
            <numerusform>%Ln value not understood: say what they mean in the last column.</numerusform>
            <numerusform>%Ln values not understood: say what they mean in the last column.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every column has its place. Look it over before going on.</source>
        <translation>Every column has its place. Look it over before going on.</translation>
    </message>
</context>
<context>
    <name>elo::ImportMappingBar</name>
    <message>
        <source>Start from the guess</source>
        <translation>Start from the guess</translation>
    </message>
    <message>
        <source>Other mappings…</source>
        <translation>Other mappings…</translation>
    </message>
    <message>
        <source>As last time: “%1”, %2</source>
        <translation>As last time: “%1”, %2</translation>
    </message>
    <message>
        <source>The places of the columns are a guess. They are kept for the next list of this source.</source>
        <translation>The places of the columns are a guess. They are kept for the next list of this source.</translation>
    </message>
</context>
<context>
    <name>elo::ImportMappingsDialog</name>
    <message>
        <source>Mappings of earlier lists</source>
        <translation>Mappings of earlier lists</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Mappings</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>Last used on</translation>
    </message>
    <message>
        <source>Last list</source>
        <translation>Last list</translation>
    </message>
    <message>
        <source>No list was imported yet</source>
        <translation>No list was imported yet</translation>
    </message>
    <message>
        <source>Where the columns of a list go is kept when it is imported, and used by itself when a list with the same headers comes again.</source>
        <translation>Where the columns of a list go is kept when it is imported, and used by itself when a list with the same headers comes again.</translation>
    </message>
    <message>
        <source>Use for this list</source>
        <translation>Use for this list</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Mapping removed: %1</source>
        <translation>Mapping removed: %1</translation>
    </message>
</context>
<context>
    <name>elo::ImportPage</name>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Leave the import?</source>
        <translation>Leave the import?</translation>
    </message>
    <message>
        <source>The import is still under way. It will be stopped, and nothing of it will be there.</source>
        <translation>The import is still under way. It will be stopped, and nothing of it will be there.</translation>
    </message>
    <message>
        <source>The list has not been imported yet, and what you corrected here would be lost.</source>
        <translation>The list has not been imported yet, and what you corrected here would be lost.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Step 1 of 3: the list</source>
        <translation>Step 1 of 3: the list</translation>
    </message>
    <message>
        <source>Step 2 of 3: where each column goes</source>
        <translation>Step 2 of 3: where each column goes</translation>
    </message>
    <message>
        <source>Step 3 of 3: what will happen. Nothing is written yet.</source>
        <translation>Step 3 of 3: what will happen. Nothing is written yet.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Look at the columns</source>
        <translation>Look at the columns</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Check the rows</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choose a list</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt *.tsv *.vcf);;All files (*)</source>
        <translation>Lists (*.xlsx *.csv *.txt *.tsv *.vcf);;All files (*)</translation>
    </message>
    <message>
        <source>Save an example list</source>
        <translation>Save an example list</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Lists (*.csv)</translation>
    </message>
    <message>
        <source>example list.csv</source>
        <translation>example list.csv</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Reading the list…</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Checking the rows…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) imported</source>
        <translation>
            <numerusform>%Ln record imported</numerusform>
            <numerusform>%Ln records imported</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importing…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln new record</numerusform>
            <numerusform>%Ln new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added to</source>
        <translation>
            <numerusform>%Ln record added to</numerusform>
            <numerusform>%Ln records added to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with nothing new</source>
        <translation>
            <numerusform>%Ln row with nothing new</numerusform>
            <numerusform>%Ln rows with nothing new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) may be somebody who was known already. The duplicates page shows both side by side.</source>
        <translation>
            <numerusform>%Ln new record may be somebody who was known already. The duplicates page shows both side by side.</numerusform>
            <numerusform>%Ln new records may be somebody who was known already. The duplicates page shows both side by side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photograph(s) attached</source>
        <translation>
            <numerusform>%Ln photograph attached</numerusform>
            <numerusform>%Ln photographs attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photograph(s) left out: broken, or only an address on the Internet</source>
        <translation>
            <numerusform>%Ln photograph left out: broken, or only an address on the Internet</numerusform>
            <numerusform>%Ln photographs left out: broken, or only an address on the Internet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in error, not imported. Correct the list and import it again: only these will be added.</source>
        <translation>
            <numerusform>%Ln row in error, not imported. Correct the list and import it again: only these will be added.</numerusform>
            <numerusform>%Ln rows in error, not imported. Correct the list and import it again: only these will be added.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>The import is undone</translation>
    </message>
    <message>
        <source>The list is imported</source>
        <translation>The list is imported</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Open the list</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Open the event</translation>
    </message>
    <message>
        <source>Look at the duplicates</source>
        <translation>Look at the duplicates</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Import another list</translation>
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
        <translation>New, perhaps known</translation>
    </message>
    <message>
        <source>%1 (replaces: %2)</source>
        <comment>cell, value on record</comment>
        <translation>%1 (replaces: %2)</translation>
    </message>
    <message>
        <source>%1 (on record: %2)</source>
        <comment>cell, value on record</comment>
        <translation>%1 (on record: %2)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>elo::ImportRowsStep</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Next to look at (F8)</source>
        <translation>Next to look at (F8)</translation>
    </message>
    <message>
        <source>F2 or Enter corrects a cell. Clear the tick to leave a row out.</source>
        <translation>F2 or Enter corrects a cell. Clear the tick to leave a row out.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Rows of the list</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>It is this one</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Somebody new</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Replace what is on record</source>
        <translation>Replace what is on record</translation>
    </message>
    <message>
        <source>Keep what is on record</source>
        <translation>Keep what is on record</translation>
    </message>
    <message>
        <source>Replace in all rows</source>
        <translation>Replace in all rows</translation>
    </message>
    <message>
        <source>Keep in all rows</source>
        <translation>Keep in all rows</translation>
    </message>
    <message>
        <source>line %1 of the list</source>
        <translation>line %1 of the list</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>number, name, where they live</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Perhaps this is %1: %2 % likely, %3.</source>
        <comment>somebody, percentage, reasons</comment>
        <translation>Perhaps this is %1: %2 % likely, %3.</translation>
    </message>
    <message>
        <source>%1: “%2” on record, “%3” in the list</source>
        <comment>field, old value, new value</comment>
        <translation>%1: “%2” on record, “%3” in the list</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a filter, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Perhaps known</source>
        <translation>Perhaps known</translation>
    </message>
    <message>
        <source>Other values on record</source>
        <translation>Other values on record</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>With remarks</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Adding to records</source>
        <translation>Adding to records</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln new record</numerusform>
            <numerusform>%Ln new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them perhaps known</source>
        <translation>
            <numerusform>%Ln of them perhaps known</numerusform>
            <numerusform>%Ln of them perhaps known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) to add to</source>
        <translation>
            <numerusform>%Ln record to add to</numerusform>
            <numerusform>%Ln records to add to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with nothing new</source>
        <translation>
            <numerusform>%Ln row with nothing new</numerusform>
            <numerusform>%Ln rows with nothing new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln row left out</numerusform>
            <numerusform>%Ln rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with remarks</source>
        <translation>
            <numerusform>%Ln row with remarks</numerusform>
            <numerusform>%Ln rows with remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in error, which will not be imported</source>
        <translation>
            <numerusform>%Ln row in error, which will not be imported</numerusform>
            <numerusform>%Ln rows in error, which will not be imported</numerusform>
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
        <translation>Choose a list…</translation>
    </message>
    <message>
        <source>Save an example list…</source>
        <translation>Save an example list…</translation>
    </message>
    <message>
        <source>The list holds</source>
        <translation>The list holds</translation>
    </message>
    <message>
        <source>They took part in</source>
        <translation>They took part in</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>As found in the file</source>
        <translation>As found in the file</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Columns are separated by</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Line with the headers (0: none)</source>
        <translation>Line with the headers (0: none)</translation>
    </message>
    <message>
        <source>Import a list of people</source>
        <translation>Import a list of people</translation>
    </message>
    <message>
        <source>A workbook (XLSX) or a CSV file as organisers send it: one line for each person, with headers such as name, country, phone, in Portuguese or English. Or the cards (vCard) of a phone. Choose it, or drop it here. Nothing is written before you have seen what will happen.</source>
        <translation>A workbook (XLSX) or a CSV file as organisers send it: one line for each person, with headers such as name, country, phone, in Portuguese or English. Or the cards (vCard) of a phone. Choose it, or drop it here. Nothing is written before you have seen what will happen.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Choose another list…</translation>
    </message>
    <message>
        <source>The first one with a table</source>
        <translation>The first one with a table</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>No event</translation>
    </message>
</context>
<context>
    <name>elo::InterestDialog</name>
    <message>
        <source>Add a follow-up</source>
        <translation>Add a follow-up</translation>
    </message>
    <message>
        <source>Record interest</source>
        <translation>Record interest</translation>
    </message>
    <message>
        <source>Interest in: %1</source>
        <translation>Interest in: %1</translation>
    </message>
    <message>
        <source>Tell %1 how to take up the opportunity</source>
        <comment>member</comment>
        <translation>Tell %1 how to take up the opportunity</translation>
    </message>
    <message>
        <source>%1 is interested in “%2”. It is recorded as a communication to INACE.</source>
        <comment>member, opportunity</comment>
        <translation>%1 is interested in “%2”. It is recorded as a communication to INACE.</translation>
    </message>
    <message>
        <source>Interest recorded: %1</source>
        <translation>Interest recorded: %1</translation>
    </message>
</context>
<context>
    <name>elo::LanguageSetEditor</name>
    <message>
        <source>Add a language</source>
        <translation>Add a language</translation>
    </message>
    <message>
        <source>This language is not in the list.</source>
        <translation>This language is not in the list.</translation>
    </message>
</context>
<context>
    <name>elo::LaptopCommands</name>
    <message>
        <source>Take to an event</source>
        <translation>Take to an event</translation>
    </message>
    <message>
        <source>This file is itself one about an event. Files for laptops are made in the office, which has everybody.</source>
        <translation>This file is itself one about an event. Files for laptops are made in the office, which has everybody.</translation>
    </message>
</context>
<context>
    <name>elo::LinkList</name>
    <message>
        <source>Space marks it as done, S snoozes it</source>
        <translation>Space marks it as done, S snoozes it</translation>
    </message>
    <message>
        <source>Space marks it as done</source>
        <translation>Space marks it as done</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Mark as done</translation>
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
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message>
        <source>No communication yet, though it is the liaison mission</source>
        <translation>No communication yet, though it is the liaison mission</translation>
    </message>
    <message>
        <source>No communication</source>
        <translation>No communication</translation>
    </message>
    <message numerus="yes">
        <source>%n communication(s)</source>
        <translation>
            <numerusform>%n communication</numerusform>
            <numerusform>%n communications</numerusform>
        </translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>last on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) overdue</source>
        <translation>
            <numerusform>%n reply overdue</numerusform>
            <numerusform>%n replies overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent for %n day(s)</source>
        <translation>
            <numerusform>silent for %n day</numerusform>
            <numerusform>silent for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>communicated</comment>
        <translation>never</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>association, mission: what was exchanged</comment>
        <translation>%1 and %2: %3</translation>
    </message>
</context>
<context>
    <name>elo::LinkMatrixPage</name>
    <message>
        <source>Links between associations and missions</source>
        <translation>Links between associations and missions</translation>
    </message>
    <message>
        <source>All missions</source>
        <translation>All missions</translation>
    </message>
    <message>
        <source>Only where something is missing</source>
        <translation>Only where something is missing</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Find an association or a mission</source>
        <translation>Find an association or a mission</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Associations &amp;in:</source>
        <translation>Associations &amp;in:</translation>
    </message>
    <message>
        <source>&amp;Silent after:</source>
        <translation>&amp;Silent after:</translation>
    </message>
    <message>
        <source>Associations and missions</source>
        <translation>Associations and missions</translation>
    </message>
    <message>
        <source>Liaison mission, never a word</source>
        <translation>Liaison mission, never a word</translation>
    </message>
    <message numerus="yes">
        <source>Silent for more than %n day(s)</source>
        <translation>
            <numerusform>Silent for more than %n day</numerusform>
            <numerusform>Silent for more than %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>In contact</source>
        <translation>In contact</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Communications</translation>
    </message>
    <message>
        <source>Draft a follow-up (F)</source>
        <translation>Draft a follow-up (F)</translation>
    </message>
    <message>
        <source>Record a communication (C)</source>
        <translation>Record a communication (C)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>No associations yet</source>
        <translation>No associations yet</translation>
    </message>
    <message>
        <source>Record associations and the communications between them, the missions and INACE: who is in contact, and where there is silence, is seen here.</source>
        <translation>Record associations and the communications between them, the missions and INACE: who is in contact, and where there is silence, is seen here.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nothing fits</translation>
    </message>
    <message>
        <source>No association or mission fits what is typed and chosen above.</source>
        <translation>No association or mission fits what is typed and chosen above.</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <comment>associations, silences, overdue replies</comment>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message numerus="yes">
        <source>%n association(s)</source>
        <translation>
            <numerusform>%n association</numerusform>
            <numerusform>%n associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silence(s)</source>
        <translation>
            <numerusform>%n silence</numerusform>
            <numerusform>%n silences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) overdue</source>
        <translation>
            <numerusform>%n reply overdue</numerusform>
            <numerusform>%n replies overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Write to %1 about its contact with %2</source>
        <comment>association, mission</comment>
        <translation>Write to %1 about its contact with %2</translation>
    </message>
</context>
<context>
    <name>elo::LinkRows</name>
    <message>
        <source>Add to: %1</source>
        <translation>Add to: %1</translation>
    </message>
</context>
<context>
    <name>elo::MainWindow</name>
    <message>
        <source>Backed up to %1</source>
        <translation>Backed up to %1</translation>
    </message>
    <message>
        <source>%1 – %2 – Elo</source>
        <comment>page, office or file</comment>
        <translation>%1 – %2 – Elo</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>There is no event yet</translation>
    </message>
    <message>
        <source>Badges, lists and certificates are printed for an event. Record one first.</source>
        <translation>Badges, lists and certificates are printed for an event. Record one first.</translation>
    </message>
    <message>
        <source>Elo %1</source>
        <translation>Elo %1</translation>
    </message>
    <message>
        <source>The office&apos;s work with Mozambicans abroad: members, associations, missions, events and what was promised to them.</source>
        <translation>The office&apos;s work with Mozambicans abroad: members, associations, missions, events and what was promised to them.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
</context>
<context>
    <name>elo::ManualBrowser</name>
    <message>
        <source>Open outside Elo?</source>
        <translation>Open outside Elo?</translation>
    </message>
    <message>
        <source>This leads to: %1</source>
        <translation>This leads to: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>elo::ManualWindow</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Forward (Alt+Right)</translation>
    </message>
    <message>
        <source>Manual – Elo</source>
        <translation>Manual – Elo</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Text of the manual</translation>
    </message>
    <message>
        <source>Find in the manual (Ctrl+F)</source>
        <translation>Find in the manual (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Find in the manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
</context>
<context>
    <name>elo::MatchTab</name>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Record interest…</source>
        <translation>Record interest…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::MemberMatchTab</name>
    <message>
        <source>Members it fits</source>
        <translation>Members it fits</translation>
    </message>
    <message>
        <source>No member who may be contacted fits: the sector, the skills wanted or the interest that goes with the kind must be theirs, and the country and languages must suit.</source>
        <translation>No member who may be contacted fits: the sector, the skills wanted or the interest that goes with the kind must be theirs, and the country and languages must suit.</translation>
    </message>
    <message numerus="yes">
        <source>Fitting, and may be contacted: %n member(s).</source>
        <translation>
            <numerusform>Fitting, and may be contacted: %n member.</numerusform>
            <numerusform>Fitting, and may be contacted: %n members.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members fit and may be contacted. Shown: %2 to %3, the best first.</source>
        <translation>%1 members fit and may be contacted. Shown: %2 to %3, the best first.</translation>
    </message>
    <message numerus="yes">
        <source>Fitting too, but not named without consent to being contacted: %n member(s).</source>
        <translation>
            <numerusform>Fitting too, but not named without consent to being contacted: %n member.</numerusform>
            <numerusform>Fitting too, but not named without consent to being contacted: %n members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::MergeContents</name>
    <message>
        <source>Kept from both</source>
        <translation>Kept from both</translation>
    </message>
    <message>
        <source>Nothing else belongs to either of them.</source>
        <translation>Nothing else belongs to either of them.</translation>
    </message>
    <message>
        <source>All of this belongs to one person afterwards, and is told apart again if they are separated.</source>
        <translation>All of this belongs to one person afterwards, and is told apart again if they are separated.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>kind of records, field</comment>
        <translation>%1, as %2</translation>
    </message>
</context>
<context>
    <name>elo::MergeDialog</name>
    <message>
        <source>Merge two people</source>
        <translation>Merge two people</translation>
    </message>
    <message>
        <source>%1 % likely: %2</source>
        <comment>score, reasons</comment>
        <translation>%1 % likely: %2</translation>
    </message>
    <message>
        <source>Choose who stands for both, and what holds where they differ.</source>
        <translation>Choose who stands for both, and what holds where they differ.</translation>
    </message>
    <message>
        <source>&amp;Left record stands for both</source>
        <translation>&amp;Left record stands for both</translation>
    </message>
    <message>
        <source>&amp;Right record stands for both</source>
        <translation>&amp;Right record stands for both</translation>
    </message>
    <message>
        <source>They are &amp;one person all the same: I have looked at it</source>
        <translation>They are &amp;one person all the same: I have looked at it</translation>
    </message>
    <message>
        <source>&amp;Take that decision back</source>
        <translation>&amp;Take that decision back</translation>
    </message>
    <message>
        <source>&amp;Show equal fields too</source>
        <translation>&amp;Show equal fields too</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>No record moves: it can be undone, and the two separated again, at any time.</source>
        <translation>No record moves: it can be undone, and the two separated again, at any time.</translation>
    </message>
    <message>
        <source>They say the same in every field</source>
        <translation>They say the same in every field</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ: which value holds?</source>
        <translation>
            <numerusform>%n field differ: which value holds?</numerusform>
            <numerusform>%n fields differ: which value holds?</numerusform>
        </translation>
    </message>
    <message>
        <source>on record since %1</source>
        <translation>on record since %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) belong to it</source>
        <translation>
            <numerusform>%n thing belong to it</numerusform>
            <numerusform>%n things belong to it</numerusform>
        </translation>
    </message>
    <message>
        <source>Something speaks against one person. Check the box above if they are one all the same.</source>
        <translation>Something speaks against one person. Check the box above if they are one all the same.</translation>
    </message>
    <message>
        <source>%1 and %2 are one person now.</source>
        <translation>%1 and %2 are one person now.</translation>
    </message>
</context>
<context>
    <name>elo::MergeOption</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>elo::MergePicker</name>
    <message>
        <source>Merge with another person</source>
        <translation>Merge with another person</translation>
    </message>
    <message>
        <source>Two records of one person become one. Nothing is lost, and the two can be separated again.</source>
        <translation>Two records of one person become one. Nothing is lost, and the two can be separated again.</translation>
    </message>
    <message>
        <source>&amp;One record</source>
        <translation>&amp;One record</translation>
    </message>
    <message>
        <source>&amp;Another record of the same person</source>
        <translation>&amp;Another record of the same person</translation>
    </message>
    <message>
        <source>That is one and the same record. Choose another.</source>
        <translation>That is one and the same record. Choose another.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <translation>Both: %1</translation>
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
        <translation>Merged with</translation>
    </message>
    <message>
        <source>Joined with %1 on %2 by %3</source>
        <comment>number and name, date, user</comment>
        <translation>Joined with %1 on %2 by %3</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation>Separate…</translation>
    </message>
    <message>
        <source>Separate %1…</source>
        <comment>number and name</comment>
        <translation>Separate %1…</translation>
    </message>
</context>
<context>
    <name>elo::NewAskerDialog</name>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Register and match</source>
        <translation>Register and match</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Added %1, who asks.</source>
        <translation>Added %1, who asks.</translation>
    </message>
</context>
<context>
    <name>elo::NumberEditor</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>This is not a whole number.</translation>
    </message>
</context>
<context>
    <name>elo::OpenActionsBox</name>
    <message numerus="yes">
        <source>%n follow-up(s) still open</source>
        <translation>
            <numerusform>%n follow-up still open</numerusform>
            <numerusform>%n follow-ups still open</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (due %2)</source>
        <translation>%1 (due %2)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave them open</source>
        <translation>&amp;Leave them open</translation>
    </message>
    <message>
        <source>Mark them as &amp;done</source>
        <translation>Mark them as &amp;done</translation>
    </message>
    <message>
        <source>D&amp;rop them, because:</source>
        <translation>D&amp;rop them, because:</translation>
    </message>
    <message>
        <source>Why the follow-ups are dropped</source>
        <translation>Why the follow-ups are dropped</translation>
    </message>
    <message>
        <source>Say why they are dropped.</source>
        <translation>Say why they are dropped.</translation>
    </message>
</context>
<context>
    <name>elo::OperationModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (undone)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
</context>
<context>
    <name>elo::OpportunityMatchTab</name>
    <message>
        <source>Opportunities</source>
        <translation>Opportunities</translation>
    </message>
    <message numerus="yes">
        <source>Fitting: %n published opportunity(ies).</source>
        <translation>
            <numerusform>Fitting: %n published opportunity.</numerusform>
            <numerusform>Fitting: %n published opportunities.</numerusform>
        </translation>
    </message>
    <message>
        <source>No published opportunity fits.</source>
        <translation>No published opportunity fits.</translation>
    </message>
    <message>
        <source>This person did not consent to being contacted: tell of opportunities only when asked.</source>
        <translation>This person did not consent to being contacted: tell of opportunities only when asked.</translation>
    </message>
</context>
<context>
    <name>elo::PairComparison</name>
    <message>
        <source>Both records side by side</source>
        <translation>Both records side by side</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>only one record tells it</source>
        <translation>only one record tells it</translation>
    </message>
    <message>
        <source>different</source>
        <translation>different</translation>
    </message>
</context>
<context>
    <name>elo::PaletteModel</name>
    <message>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
</context>
<context>
    <name>elo::PaperDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>Print: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>What is printed of people is put on the log of disclosures.</source>
        <translation>What is printed of people is put on the log of disclosures.</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Preview of the pages</translation>
    </message>
    <message>
        <source>Nobody consents to this</source>
        <translation>Nobody consents to this</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n participant(s) said yes to it. Silence is no consent: ask them, and write the answer down on the page of the member.</source>
        <translation>
            <numerusform>None of the %n participant said yes to it. Silence is no consent: ask them, and write the answer down on the page of the member.</numerusform>
            <numerusform>None of the %n participants said yes to it. Silence is no consent: ask them, and write the answer down on the page of the member.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was there yet</source>
        <translation>Nobody was there yet</translation>
    </message>
    <message>
        <source>This is of those who attended. Tick their days on the page of the event, take the desk to the event, or type in the paper lists.</source>
        <translation>This is of those who attended. Tick their days on the page of the event, take the desk to the event, or type in the paper lists.</translation>
    </message>
    <message>
        <source>Nobody to print</source>
        <translation>Nobody to print</translation>
    </message>
    <message>
        <source>Choose others under “Who”, or add participants on the page of the event.</source>
        <translation>Choose others under “Who”, or add participants on the page of the event.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>people, pages</comment>
        <translation>%1 on %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 consent; %3 are left out.</source>
        <translation>%1 of %2 consent; %3 are left out.</translation>
    </message>
    <message>
        <source>Hand over this list?</source>
        <translation>Hand over this list?</translation>
    </message>
    <message>
        <source>%1 of %2 consent to this; %3 are left out. The list goes to %4. It is put on the log of disclosures, with your name and the reason.</source>
        <translation>%1 of %2 consent to this; %3 are left out. The list goes to %4. It is put on the log of disclosures, with your name and the reason.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Replace the file?</translation>
    </message>
    <message>
        <source>“%1” is there already. What it holds now will be lost.</source>
        <translation>“%1” is there already. What it holds now will be lost.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Handed to the printer: %1</source>
        <translation>Handed to the printer: %1</translation>
    </message>
</context>
<context>
    <name>elo::PaperLinesDialog</name>
    <message>
        <source>Type in a paper list: %1</source>
        <translation>Type in a paper list: %1</translation>
    </message>
    <message>
        <source>Type a few letters of the name and press Enter: the person was there on this day, and the next line follows. Enter without a name passes a line over.</source>
        <translation>Type a few letters of the name and press Enter: the person was there on this day, and the next line follows. Enter without a name passes a line over.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>as printed at its head: 2-3</source>
        <translation>as printed at its head: 2-3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lines of this sheet</source>
        <translation>Lines of this sheet</translation>
    </message>
    <message>
        <source>Who stands on this line</source>
        <translation>Who stands on this line</translation>
    </message>
    <message>
        <source>First the sheet</source>
        <translation>First the sheet</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>on the list</translation>
    </message>
    <message>
        <source>“%1” as a name only</source>
        <translation>“%1” as a name only</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>walk-in</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Take back line %1: %2</source>
        <translation>Take back line %1: %2</translation>
    </message>
</context>
<context>
    <name>elo::PaperOptions</name>
    <message>
        <source>The office&apos;s own work: who consents to being contacted</source>
        <translation>The office&apos;s own work: who consents to being contacted</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>What to print</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Language of the paper</translation>
    </message>
    <message>
        <source>Size of a badge</source>
        <translation>Size of a badge</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Badges with QR code</source>
        <translation>Badges with QR code</translation>
    </message>
    <message>
        <source>Signature list</source>
        <translation>Signature list</translation>
    </message>
    <message>
        <source>List by delegation</source>
        <translation>List by delegation</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Name plates</source>
        <translation>Name plates</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Contact list</translation>
    </message>
    <message>
        <source>All who did not decline</source>
        <translation>All who did not decline</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>One delegation</source>
        <translation>One delegation</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Only %1</translation>
    </message>
    <message>
        <source>86 × 54 mm, like a bank card</source>
        <translation>86 × 54 mm, like a bank card</translation>
    </message>
    <message>
        <source>90 × 60 mm</source>
        <translation>90 × 60 mm</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
</context>
<context>
    <name>elo::PartForm</name>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>elo::PartModel</name>
    <message>
        <source>%1 (primary)</source>
        <translation>%1 (primary)</translation>
    </message>
    <message>
        <source>%1 (entered for %2)</source>
        <comment>value, number of a merged record</comment>
        <translation>%1 (entered for %2)</translation>
    </message>
</context>
<context>
    <name>elo::PartTable</name>
    <message>
        <source>None yet. Add the first one with the plus.</source>
        <translation>None yet. Add the first one with the plus.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Edit: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remove: %1</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>Removed “%1”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>elo::PartialDateEditor</name>
    <message>
        <source>This is not a date that exists. Write the day (31/12/1980), the month (12/1980) or the year (1980).</source>
        <translation>This is not a date that exists. Write the day (31/12/1980), the month (12/1980) or the year (1980).</translation>
    </message>
</context>
<context>
    <name>elo::ParticipantsModel</name>
    <message>
        <source>present</source>
        <translation>present</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>not present</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n present</source>
        <translation>
            <numerusform>%1: %n present</numerusform>
            <numerusform>%1: %n present</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2 present</source>
        <translation>%1
%2 present</translation>
    </message>
</context>
<context>
    <name>elo::ParticipantsPanel</name>
    <message>
        <source>Nobody is on the list yet. Type a name above: members, officials, or people who are only a name.</source>
        <translation>Nobody is on the list yet. Type a name above: members, officials, or people who are only a name.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Open person</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Type in a paper list…</source>
        <translation>Type in a paper list…</translation>
    </message>
    <message>
        <source>Add a participant: type a name</source>
        <translation>Add a participant: type a name</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Add a participant</translation>
    </message>
    <message>
        <source>Add “%1” as a name only</source>
        <translation>Add “%1” as a name only</translation>
    </message>
    <message>
        <source>Filter participants</source>
        <translation>Filter participants</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Open the desk</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Add the days</source>
        <translation>Add the days</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) on the list</source>
        <translation>
            <numerusform>%n participant on the list</numerusform>
            <numerusform>%n participants on the list</numerusform>
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
            <numerusform>%n was there on some day</numerusform>
            <numerusform>%n were there on some day</numerusform>
        </translation>
    </message>
    <message>
        <source>This event has no days yet, so attendance cannot be taken. It is from %1 to %2.</source>
        <translation>This event has no days yet, so attendance cannot be taken. It is from %1 to %2.</translation>
    </message>
    <message>
        <source>%1 is already on the list.</source>
        <translation>%1 is already on the list.</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>Added to the list.</translation>
    </message>
    <message>
        <source>%1 was taken off the list.</source>
        <translation>%1 was taken off the list.</translation>
    </message>
</context>
<context>
    <name>elo::PasswordDialog</name>
    <message>
        <source>Password of the hub</source>
        <translation>Password of the hub</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>For the user “%1” of the hub at %2.</source>
        <translation>For the user “%1” of the hub at %2.</translation>
    </message>
</context>
<context>
    <name>elo::QuickNote</name>
    <message>
        <source>and a &amp;follow-up</source>
        <translation>and a &amp;follow-up</translation>
    </message>
    <message>
        <source>Writes down what is to be done about it, by when and by whom</source>
        <translation>Writes down what is to be done about it, by when and by whom</translation>
    </message>
    <message>
        <source>What happened, or what was said? Enter saves.</source>
        <translation>What happened, or what was said? Enter saves.</translation>
    </message>
    <message>
        <source>Text of a new note</source>
        <translation>Text of a new note</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Due: %1</translation>
    </message>
    <message>
        <source>Add note and follow-up</source>
        <translation>Add note and follow-up</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Note and follow-up added.</source>
        <translation>Note and follow-up added.</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Note added.</translation>
    </message>
</context>
<context>
    <name>elo::RecordForm</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>Leave without saving (Esc)</translation>
    </message>
    <message>
        <source>Add a field of your own…</source>
        <translation>Add a field of your own…</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Please look at the fields marked in red.</source>
        <translation>Please look at the fields marked in red.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Added %1.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Saved %1.</translation>
    </message>
</context>
<context>
    <name>elo::RecordHeader</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>You know that this mission is as written here</source>
        <translation>You know that this mission is as written here</translation>
    </message>
    <message>
        <source>Match to a member…</source>
        <translation>Match to a member…</translation>
    </message>
    <message>
        <source>Add follow-up</source>
        <translation>Add follow-up</translation>
    </message>
    <message>
        <source>Actions from template…</source>
        <translation>Actions from template…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Snooze…</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Wake</translation>
    </message>
    <message>
        <source>Take to the event…</source>
        <translation>Take to the event…</translation>
    </message>
    <message>
        <source>A file for a laptop that has no network there</source>
        <translation>A file for a laptop that has no network there</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Another record is of the same person: make one of the two</source>
        <translation>Another record is of the same person: make one of the two</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>More steps</translation>
    </message>
    <message>
        <source>All steps that are possible now (Ctrl+.)</source>
        <translation>All steps that are possible now (Ctrl+.)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Confirmed %1.</source>
        <translation>Confirmed %1.</translation>
    </message>
</context>
<context>
    <name>elo::RecordList</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New: %1 (Ctrl+N)</source>
        <translation>New: %1 (Ctrl+N)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Change all that are shown…</source>
        <translation>Change all that are shown…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Usual columns</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>counting…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nothing is open</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nothing fits</translation>
    </message>
    <message>
        <source>All of it is done. What is closed is shown with the rest.</source>
        <translation>All of it is done. What is closed is shown with the rest.</translation>
    </message>
    <message>
        <source>No record fits what you search for. Write less of the name, or take filters away.</source>
        <translation>No record fits what you search for. Write less of the name, or take filters away.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Import a list…</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Read about it</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tags…</translation>
    </message>
    <message>
        <source>Change a field of all chosen…</source>
        <translation>Change a field of all chosen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
</context>
<context>
    <name>elo::RecordListModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
</context>
<context>
    <name>elo::RecordPicker</name>
    <message>
        <source>Type to search</source>
        <translation>Type to search</translation>
    </message>
    <message>
        <source>New: %1 “%2”…</source>
        <translation>New: %1 “%2”…</translation>
    </message>
</context>
<context>
    <name>elo::RecordReferences</name>
    <message>
        <source>Named by</source>
        <translation>Named by</translation>
    </message>
    <message>
        <source>%1, as %2: %3</source>
        <translation>%1, as %2: %3</translation>
    </message>
</context>
<context>
    <name>elo::RecordTags</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>New tag…</translation>
    </message>
</context>
<context>
    <name>elo::RecordView</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>elo::RecordViews</name>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
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
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to see all of it here: what is known, what belongs to it, and what happened.</source>
        <translation>Choose one in the list to see all of it here: what is known, what belongs to it, and what happened.</translation>
    </message>
    <message>
        <source>A note is not saved</source>
        <translation>A note is not saved</translation>
    </message>
    <message>
        <source>You began a note and did not save it. It is lost if you go on.</source>
        <translation>You began a note and did not save it. It is lost if you go on.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Go on without it</translation>
    </message>
</context>
<context>
    <name>elo::ReferenceEditor</name>
    <message>
        <source>Choose from the list, or empty the field.</source>
        <translation>Choose from the list, or empty the field.</translation>
    </message>
</context>
<context>
    <name>elo::RelationEditor</name>
    <message>
        <source>Related records</source>
        <translation>Related records</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>has</source>
        <translation>has</translation>
    </message>
    <message>
        <source>has no</source>
        <translation>has no</translation>
    </message>
    <message>
        <source>has at least</source>
        <translation>has at least</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Take these related records away</source>
        <translation>Take these related records away</translation>
    </message>
</context>
<context>
    <name>elo::ReminderBanner</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
</context>
<context>
    <name>elo::Reminders</name>
    <message>
        <source>%1 – due %2</source>
        <comment>follow-up, date</comment>
        <translation>%1 – due %2</translation>
    </message>
    <message>
        <source>A follow-up fell due while Elo was closed</source>
        <translation>A follow-up fell due while Elo was closed</translation>
    </message>
    <message>
        <source>A follow-up is due</source>
        <translation>A follow-up is due</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) fell due while Elo was closed</source>
        <translation>
            <numerusform>%n follow-up fell due while Elo was closed</numerusform>
            <numerusform>%n follow-ups fell due while Elo was closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) are due</source>
        <translation>
            <numerusform>%n follow-up are due</numerusform>
            <numerusform>%n follow-ups are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Preview of the report</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
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
        <translation>Reason for variance: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Result or indicator</source>
        <translation>Result or indicator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cumulative</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation>Of target</translation>
    </message>
    <message>
        <source>Reason for variance</source>
        <translation>Reason for variance</translation>
    </message>
</context>
<context>
    <name>elo::ResultsTab</name>
    <message>
        <source>No results yet</source>
        <translation>No results yet</translation>
    </message>
    <message>
        <source>Add results, indicators and reporting periods among the details: the matrix follows from them. An indicator with a rule is computed from the records.</source>
        <translation>Add results, indicators and reporting periods among the details: the matrix follows from them. An indicator with a rule is computed from the records.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Results matrix</source>
        <translation>Results matrix</translation>
    </message>
    <message>
        <source>Values in green are computed from records, which Enter opens; the others are typed. Choose the value of a period to give the reason for its variance.</source>
        <translation>Values in green are computed from records, which Enter opens; the others are typed. Choose the value of a period to give the reason for its variance.</translation>
    </message>
    <message>
        <source>Reason for variance</source>
        <translation>Reason for variance</translation>
    </message>
    <message>
        <source>Reason for the variance of “%1” in %2:</source>
        <comment>indicator, period</comment>
        <translation>Reason for the variance of “%1” in %2:</translation>
    </message>
    <message>
        <source>Reason saved.</source>
        <translation>Reason saved.</translation>
    </message>
</context>
<context>
    <name>elo::RiskGrid</name>
    <message>
        <source>likelihood %1, impact %2: %3</source>
        <translation>likelihood %1, impact %2: %3</translation>
    </message>
    <message>
        <source>Open risks by likelihood and impact</source>
        <translation>Open risks by likelihood and impact</translation>
    </message>
    <message>
        <source>Likelihood (down) and impact (across)</source>
        <translation>Likelihood (down) and impact (across)</translation>
    </message>
</context>
<context>
    <name>elo::RisksTab</name>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>No lesson of this project is recorded yet.</source>
        <translation>No lesson of this project is recorded yet.</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>New lesson</translation>
    </message>
    <message>
        <source>Risks and lessons</source>
        <translation>Risks and lessons</translation>
    </message>
</context>
<context>
    <name>elo::SaveViewDialog</name>
    <message>
        <source>Save as a view</source>
        <translation>Save as a view</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Rename the view</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Everybody who works with this file sees it</source>
        <translation>Everybody who works with this file sees it</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Overwrite</translation>
    </message>
    <message>
        <source>There is a view of this name. It will show this list from now on.</source>
        <translation>There is a view of this name. It will show this list from now on.</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>There is another view of this name.</translation>
    </message>
    <message>
        <source>All records, in this order and with these columns.</source>
        <translation>All records, in this order and with these columns.</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>View saved: %1</translation>
    </message>
</context>
<context>
    <name>elo::SavedViewCommands</name>
    <message>
        <source>View removed: %1</source>
        <translation>View removed: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>elo::SeparateDialog</name>
    <message>
        <source>&amp;Put back the values that were chosen when they were merged</source>
        <translation>&amp;Put back the values that were chosen when they were merged</translation>
    </message>
    <message>
        <source>Separate two people</source>
        <translation>Separate two people</translation>
    </message>
    <message>
        <source>Separate %1 from %2?</source>
        <comment>number and name, twice</comment>
        <translation>Separate %1 from %2?</translation>
    </message>
    <message>
        <source>Both are members of their own again, each with what was entered for it: contacts, participations, follow-ups.</source>
        <translation>Both are members of their own again, each with what was entered for it: contacts, participations, follow-ups.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were edited later, and stay as they are now:</source>
        <translation>
            <numerusform>%n value were edited later, and stay as they are now:</numerusform>
            <numerusform>%n values were edited later, and stay as they are now:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Separate</source>
        <translation>&amp;Separate</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 and %2 are two people again.</source>
        <translation>%1 and %2 are two people again.</translation>
    </message>
</context>
<context>
    <name>elo::SettingsDialog</name>
    <message>
        <source>&amp;Remind me of follow-ups</source>
        <translation>&amp;Remind me of follow-ups</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Your name</translation>
    </message>
    <message>
        <source>It stands beside everything that you enter or change.</source>
        <translation>It stands beside everything that you enter or change.</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Office</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>&amp;Hub and shared folder…</source>
        <translation>&amp;Hub and shared folder…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>elo::Sharing</name>
    <message>
        <source>This computer has no keychain: the password of the hub is asked for each time.</source>
        <translation>This computer has no keychain: the password of the hub is asked for each time.</translation>
    </message>
</context>
<context>
    <name>elo::SharingDialog</name>
    <message>
        <source>Hub and shared folder</source>
        <translation>Hub and shared folder</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>kept in the keychain of this computer</source>
        <translation>kept in the keychain of this computer</translation>
    </message>
    <message>
        <source>those that this computer trusts</source>
        <translation>those that this computer trusts</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>Choose the file of the hub&apos;s certificate</source>
        <translation>Choose the file of the hub&apos;s certificate</translation>
    </message>
    <message>
        <source>Certificate of the hub</source>
        <translation>Certificate of the hub</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem);;All files (*)</source>
        <translation>Certificates (*.crt *.pem);;All files (*)</translation>
    </message>
    <message>
        <source>Office hub</source>
        <translation>Office hub</translation>
    </message>
    <message>
        <source>The office&apos;s computers exchange through a database that its administrator has set up. What goes there is sealed: only office files of this office can read it.</source>
        <translation>The office&apos;s computers exchange through a database that its administrator has set up. What goes there is sealed: only office files of this office can read it.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;User</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate</source>
        <translation>Ce&amp;rtificate</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;oose…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>Choose the shared folder</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Shared folder</translation>
    </message>
    <message>
        <source>A folder that the others reach, too: on a network drive, a stick, or kept alike by another program. What lies there is sealed as well.</source>
        <translation>A folder that the others reach, too: on a network drive, a stick, or kept alike by another program. What lies there is sealed as well.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>There is no folder “%1”.</translation>
    </message>
</context>
<context>
    <name>elo::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Tick off a follow-up on the start page</source>
        <translation>Tick off a follow-up on the start page</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>elo::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page (keys)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, seen by everybody</source>
        <translation>%1: %2, seen by everybody</translation>
    </message>
    <message>
        <source>%1: %2, seen by you</source>
        <translation>%1: %2, seen by you</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>View: %1</translation>
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
        <translation>Already here?</translation>
    </message>
</context>
<context>
    <name>elo::StartPage</name>
    <message>
        <source>Good day, %1</source>
        <translation>Good day, %1</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>My work</translation>
    </message>
    <message>
        <source>Everybody&apos;s work</source>
        <translation>Everybody&apos;s work</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Whose work</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>New follow-up</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Nothing is waiting for you</translation>
    </message>
    <message>
        <source>Nothing is late, nothing is due this week. What was promised to somebody, put it here as a follow-up with a date: it comes up on its day.</source>
        <translation>Nothing is late, nothing is due this week. What was promised to somebody, put it here as a follow-up with a date: it comes up on its day.</translation>
    </message>
    <message>
        <source>Board of follow-ups</source>
        <translation>Board of follow-ups</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Changed last</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Nothing was changed by hand yet.</source>
        <translation>Nothing was changed by hand yet.</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>My day</translation>
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
        <translation>Undo</translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation>What just happened</translation>
    </message>
    <message>
        <source>Undo what just happened</source>
        <translation>Undo what just happened</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>No file is open</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>saved at %1</translation>
    </message>
</context>
<context>
    <name>elo::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>elo::SyncButton</name>
    <message>
        <source>Exchange with the others: %1</source>
        <translation>Exchange with the others: %1</translation>
    </message>
</context>
<context>
    <name>elo::SyncPanel</name>
    <message>
        <source>Exchange with the others</source>
        <translation>Exchange with the others</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Enter password…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Hub and shared folder…</source>
        <translation>Hub and shared folder…</translation>
    </message>
</context>
<context>
    <name>elo::TagButton</name>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Remove (Delete)</translation>
    </message>
</context>
<context>
    <name>elo::TakeDialog</name>
    <message>
        <source>Take to an event</source>
        <translation>Take to an event</translation>
    </message>
    <message>
        <source>The &amp;whole office</source>
        <translation>The &amp;whole office</translation>
    </message>
    <message>
        <source>Only the &amp;people of the event</source>
        <translation>Only the &amp;people of the event</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Write the file…</translation>
    </message>
    <message>
        <source>Makes an office file for a laptop that has no network. What is done there comes back as a package, and nothing is lost or there twice.</source>
        <translation>Makes an office file for a laptop that has no network. What is done there comes back as a package, and nothing is lost or there twice.</translation>
    </message>
    <message>
        <source>Everybody can be found at the desk, and registered in one key.</source>
        <translation>Everybody can be found at the desk, and registered in one key.</translation>
    </message>
    <message>
        <source>Less is lost if the laptop is. People can be added there; but who is in the office and not on the list of the event cannot be found.</source>
        <translation>Less is lost if the laptop is. People can be added there; but who is in the office and not on the list of the event cannot be found.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Which event? Type a word of its name</source>
        <translation>Which event? Type a word of its name</translation>
    </message>
    <message>
        <source>The file holds personal data: whoever has it can read it.</source>
        <translation>The file holds personal data: whoever has it can read it.</translation>
    </message>
    <message>
        <source>%1 laptop %2.elo</source>
        <comment>event or office, date: name of a file</comment>
        <translation>%1 laptop %2.elo</translation>
    </message>
    <message>
        <source>Where the file for the laptop goes</source>
        <translation>Where the file for the laptop goes</translation>
    </message>
    <message>
        <source>Office files (*.elo)</source>
        <translation>Office files (*.elo)</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>The file is being written…</translation>
    </message>
    <message>
        <source>The file is ready</source>
        <translation>The file is ready</translation>
    </message>
    <message>
        <source>1. Copy it to the laptop, and open it there with File → Open…</source>
        <translation>1. Copy it to the laptop, and open it there with File → Open…</translation>
    </message>
    <message>
        <source>2. After the event, on the laptop: File → Write a package…</source>
        <translation>2. After the event, on the laptop: File → Write a package…</translation>
    </message>
    <message>
        <source>3. Back in the office, here: File → Bring back…</source>
        <translation>3. Back in the office, here: File → Bring back…</translation>
    </message>
</context>
<context>
    <name>elo::TaskDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>elo::Timeline</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Edit note</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Undo this change</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Find in the timeline</translation>
    </message>
    <message>
        <source>Nothing of this kind. Choose “All”, or search for less.</source>
        <translation>Nothing of this kind. Choose “All”, or search for less.</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Nothing happened yet.</translation>
    </message>
</context>
<context>
    <name>elo::TimelineModel</name>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
</context>
<context>
    <name>elo::UndoExceptionsDialog</name>
    <message>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Edited since</source>
        <translation>Edited since</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this list were edited later, and stay as they are.</source>
        <translation>
            <numerusform>%n thing in this list were edited later, and stay as they are.</numerusform>
            <numerusform>%n things in this list were edited later, and stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 things were edited later, and stay as they are. The first of them:</source>
        <translation>More than %1 things were edited later, and stay as they are. The first of them:</translation>
    </message>
    <message>
        <source>Nothing else of it is left to take back.</source>
        <translation>Nothing else of it is left to take back.</translation>
    </message>
    <message>
        <source>All else that it did is taken back, as one operation that can be undone in its turn.</source>
        <translation>All else that it did is taken back, as one operation that can be undone in its turn.</translation>
    </message>
    <message>
        <source>&amp;Take back the rest</source>
        <translation>&amp;Take back the rest</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>What stays as it is</translation>
    </message>
</context>
<context>
    <name>elo::UndoExceptionsModel</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Was before</source>
        <translation>Was before</translation>
    </message>
    <message>
        <source>Edited by</source>
        <translation>Edited by</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>not on record</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Others hang on it now</source>
        <translation>Others hang on it now</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Brought back</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Edited since</source>
        <translation>Edited since</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>on record</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>elo::ValueMappingDialog</name>
    <message>
        <source>Values of “%1”</source>
        <translation>Values of “%1”</translation>
    </message>
    <message>
        <source>They go to: %1. Press Enter on a value and choose what it means; that holds for all rows, and for the next list of this source. Delete leaves it empty.</source>
        <translation>They go to: %1. Press Enter on a value and choose what it means; that holds for all rows, and for the next list of this source. Delete leaves it empty.</translation>
    </message>
    <message>
        <source>Use these meanings</source>
        <translation>Use these meanings</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>There are more than %L1 different values; these are the first of them.</source>
        <translation>There are more than %L1 different values; these are the first of them.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>What “%1” means</translation>
    </message>
    <message>
        <source>Every value is understood.</source>
        <translation>Every value is understood.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) not understood.</source>
        <translation>
            <numerusform>%Ln value not understood.</numerusform>
            <numerusform>%Ln values not understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elo::ValueMeaningsModel</name>
    <message>
        <source>As the program reads it</source>
        <translation>As the program reads it</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Leave empty</translation>
    </message>
    <message>
        <source>More than one is called so</source>
        <translation>More than one is called so</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Not understood</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Left empty</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In the list</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Understood as</translation>
    </message>
</context>
<context>
    <name>elo::WalkInForm</name>
    <message>
        <source>Is it one of these?</source>
        <translation>Is it one of these?</translation>
    </message>
    <message>
        <source>Register and check in</source>
        <translation>Register and check in</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Phone or e-mail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>C&amp;ountry</translation>
    </message>
    <message>
        <source>Ca&amp;pacity</source>
        <translation>Ca&amp;pacity</translation>
    </message>
    <message>
        <source>Phon&amp;e or e-mail</source>
        <translation>Phon&amp;e or e-mail</translation>
    </message>
    <message>
        <source>Enter goes on, Ctrl+Enter registers, Esc leads back.</source>
        <translation>Enter goes on, Ctrl+Enter registers, Esc leads back.</translation>
    </message>
    <message>
        <source>Comes in the place of %1</source>
        <translation>Comes in the place of %1</translation>
    </message>
    <message>
        <source>Walk-in: comes without being on the list</source>
        <translation>Walk-in: comes without being on the list</translation>
    </message>
    <message>
        <source>A phone number or an e-mail address</source>
        <translation>A phone number or an e-mail address</translation>
    </message>
    <message>
        <source>Kept of people of the diaspora only</source>
        <translation>Kept of people of the diaspora only</translation>
    </message>
    <message>
        <source>%1, on the list</source>
        <translation>%1, on the list</translation>
    </message>
    <message>
        <source>%1, on record</source>
        <translation>%1, on record</translation>
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
        <translation>The office&apos;s work with Mozambicans abroad, in one file on this computer.</translation>
    </message>
    <message>
        <source>New office file…</source>
        <translation>New office file…</translation>
    </message>
    <message>
        <source>Open an office file…</source>
        <translation>Open an office file…</translation>
    </message>
    <message>
        <source>Look at the sample forum…</source>
        <translation>Look at the sample forum…</translation>
    </message>
    <message>
        <source>Your name stands beside everything that you enter or change.</source>
        <translation>Your name stands beside everything that you enter or change.</translation>
    </message>
    <message>
        <source>&amp;Who is working here?</source>
        <translation>&amp;Who is working here?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Opened last</translation>
    </message>
</context>
<context>
    <name>elo::WorkPlanTab</name>
    <message>
        <source>Over time</source>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Frame: planned (red: late). Bar: done. Dashed line: today.</source>
        <translation>Frame: planned (red: late). Bar: done. Dashed line: today.</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>Work plan</translation>
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
        <translation>Nobody</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>numbers: from–to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
</context>
<context>
    <name>elo::WritePackageDialog</name>
    <message>
        <source>Write a package</source>
        <translation>Write a package</translation>
    </message>
    <message>
        <source>What was done since this file was &amp;copied from another</source>
        <translation>What was done since this file was &amp;copied from another</translation>
    </message>
    <message>
        <source>&amp;Everything that is in it</source>
        <translation>&amp;Everything that is in it</translation>
    </message>
    <message>
        <source>Write the package…</source>
        <translation>Write the package…</translation>
    </message>
    <message>
        <source>A package brings what was done in this file to another of the same office. It is sealed: nobody else can read it.</source>
        <translation>A package brings what was done in this file to another of the same office. It is sealed: nobody else can read it.</translation>
    </message>
    <message>
        <source>Where the package goes</source>
        <translation>Where the package goes</translation>
    </message>
    <message>
        <source>Packages (*.elopack)</source>
        <translation>Packages (*.elopack)</translation>
    </message>
    <message>
        <source>The package is being written…</source>
        <translation>The package is being written…</translation>
    </message>
    <message>
        <source>The package is ready</source>
        <translation>The package is ready</translation>
    </message>
    <message>
        <source>Nothing was done in this file since it was copied: the package is empty.</source>
        <translation>Nothing was done in this file since it was copied: the package is empty.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln change(s).</source>
        <translation>
            <numerusform>It holds %Ln change.</numerusform>
            <numerusform>It holds %Ln changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry it to the other computer, and take it in there with File → Bring back…</source>
        <translation>Carry it to the other computer, and take it in there with File → Bring back…</translation>
    </message>
</context>
</TS>
